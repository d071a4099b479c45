import type { Page } from '@playwright/test'
import { expect, journey, proveAndSend, sayWhy } from '../journey.ts'

/** Gives the browser an authenticator of its own, as a phone has one behind its fingerprint. */
async function withAuthenticator(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
}

const signOut = (page: Page) => page.getByRole('button', { name: '로그아웃' }).click()

journey(
  'a resident makes a passkey, enters with it, and comes back without it',
  async ({ page, signInAs, visit, lookAround, by }) => {
    // A passkey is the browser's own, and asked for by script.
    if (by === 'without-script') return
    await withAuthenticator(page)
    await signInAs('체험용 주민', '주민')
    await visit('/account')
    await page.getByLabel('패스키 이름').fill('내 휴대전화')
    // Enter does as the button does.
    await page.getByLabel('패스키 이름').press('Enter')
    await expect(page.locator('main')).toContainText('중요한 일이라 본인인지 한 번 더 확인합니다.')
    await lookAround()
    await proveAndSend(page)
    await expect(page.getByRole('rowheader', { name: '내 휴대전화' }).first()).toBeVisible()
    await lookAround()
    await page.getByRole('button', { name: '복구 코드 새로 만들기' }).click()
    const code = await page.locator('#codes code').first().innerText()
    await lookAround()
    await signOut(page)

    await visit('/sign-in')
    await page.getByRole('button', { name: '패스키로 로그인' }).click()
    await expect(page.locator('header')).toContainText('주민')
    await signOut(page)

    await visit('/sign-in/recover')
    await page.getByLabel('복구 코드').fill('AAAA-AAAA-AAAA-AAAA')
    await page.getByRole('button', { name: '들어가기' }).click()
    await expect(page.getByRole('alert')).toContainText('쓸 수 있는 복구 코드가 아닙니다.')
    await lookAround()
    await page.getByLabel('복구 코드').fill(code.toLowerCase().replaceAll('-', ' '))
    await page.getByRole('button', { name: '들어가기' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('내 계정')
    await expect(page.locator('#sessions')).toContainText('복구 코드')
  },
)

journey('a session is seen and ended from elsewhere', async ({ page, signInAs, visit, browser, baseURL }) => {
  const elsewhere = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  await elsewhere.goto('/geumcheon/sign-in')
  await elsewhere.getByRole('button', { name: '체험용 감사 담당' }).click()
  await expect(elsewhere.locator('header')).toContainText('감사 담당')
  await signInAs('체험용 감사 담당', '감사 담당')
  await visit('/account')
  await page.getByRole('button', { name: '이 로그인 말고 모두 끝내기' }).click()
  await expect(page.locator('#sessions tbody tr')).toHaveCount(1)
  await elsewhere.reload()
  await expect(elsewhere.locator('header')).toContainText('로그인')
  await elsewhere.close()
})

journey(
  'an administrator proposes a role, which waits for another one',
  async ({ page, signInAs, visit, lookAround }) => {
    await signInAs('체험용 관리자', '관리자')
    await visit('/accounts')
    await sayWhy(page, '역할과 계정 관리')
    const form = page.locator('#propose')
    await form.getByLabel('계정').selectOption({ label: '체험용 주민' })
    await form.getByLabel('역할').selectOption({ label: '감사 담당' })
    await form.getByLabel('끝나는 날').fill('2099-12-31')
    await form.getByLabel('까닭').fill('담당이 바뀜')
    await form.getByRole('button', { name: '올리기' }).click()
    await expect(page.locator('main')).toContainText('본인인지 한 번 더 확인합니다.')
    await lookAround()
    await proveAndSend(page)
    await expect(page.getByRole('alert')).toContainText('3년까지입니다')
    await expect(form.getByLabel('까닭')).toHaveValue('담당이 바뀜')
    await lookAround()
  },
)

journey(
  'an administrator alone makes the first link of who takes part, and opens that of an officer for another to approve',
  async ({ page, signInAs, visit, lookAround, by }) => {
    if (by === 'without-script') return
    await signInAs('체험용 관리자', '관리자')
    await visit('/accounts')
    await sayWhy(page, '역할과 계정 관리')
    const opening = page.locator('#first-by-two')
    await opening.getByLabel('계정').selectOption({ label: '체험용 감사 담당' })
    await opening.getByLabel('까닭').fill('새로 온 담당을 직접 만남')
    await opening.getByRole('button', { name: '첫 링크 열기' }).click()
    await proveAndSend(page)
    const waiting = page
      .locator('#links')
      .getByRole('row', { name: /체험용 감사 담당/ })
      .first()
    await expect(waiting).toContainText('첫 링크, 두 사람이')
    await waiting.getByRole('button', { name: '확인하고 링크 만들기' }).click()
    await expect(waiting).toContainText('다른 사람이 결정해야 합니다.')
    await lookAround()

    const alone = page.locator('#invite')
    await expect(alone).not.toContainText('체험용 감사 담당')
    await alone.getByRole('button', { name: /^체험용 협치회의 위원: / }).dblclick()
    await expect(alone).toContainText('/sign-in/enrol/')
    await page.waitForTimeout(1000)
    await expect(alone).toContainText('본인에게 직접 건네주세요.')
    await lookAround()
  },
)
