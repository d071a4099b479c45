import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, journey, proveAndSend, sayWhy } from '../journey.ts'

const signOut = (page: Page) => page.getByRole('button', { name: '로그아웃' }).click()

/** Joins as a resident with a service, which is also how one comes back. */
async function joinAs(page: Page, person: string, name: string): Promise<void> {
  await page.getByRole('link', { name: '모두로그인으로 들어가기' }).click()
  await page.getByLabel('이름').fill(person)
  await page.getByRole('button', { name: '제공자에 로그인' }).click()
  await page.getByLabel('표시 이름', { exact: false }).first().fill(name)
  await page.getByLabel('만 14세 이상입니다').check()
  await page.getByLabel('표시 이름을 보관하는 데 동의합니다').check()
  await page.getByLabel('바꾼 회원 번호를 보관하는 데 동의합니다').check()
  await page.getByRole('button', { name: '가입하고 들어가기' }).click()
  await expect(page.locator('header')).toContainText('주민')
}

async function ask(page: Page, kind: string, wish: string): Promise<void> {
  const form = page.locator('#ask')
  await form.getByLabel(kind).check()
  await form.getByLabel('내용').fill(wish)
  await form.getByRole('button', { name: '청구하기' }).click()
  await expect(page.getByRole('status')).toContainText('청구를 받았습니다.')
}

journey(
  'a resident asks for everything and for deletion, and nothing is left but a certificate',
  async ({ page, visit, signInAs, lookAround, by }) => {
    const name = `잊힐이${by.replaceAll('-', '')}`
    await visit('/sign-in')
    await joinAs(page, `잊힐 사람 ${by}`, name)

    await visit('/privacy/mine')
    await expect(page.locator('main')).toContainText(name)
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: '파일(JSON)로 받기' }).click()
    const exported = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
    const tables = new Map<string, { rows: Record<string, string>[] }>(
      exported.tables.map((one: { table: string }) => [one.table, one]),
    )
    expect(tables.get('account')?.rows[0]).toMatchObject({ display_name: name })
    expect([...tables.keys()]).toEqual(expect.arrayContaining(['session', 'provider_identity', 'role_grant']))
    const account = String(tables.get('account')?.rows[0]?.['account_id'])

    await visit('/privacy/requests')
    await ask(page, '열람: 보여 주세요', `${name}의 것을 모두 보여 주세요`)
    await ask(page, '삭제: 지워 주세요', `${name}의 것을 모두 지워 주세요`)
    await lookAround()
    await signOut(page)

    await signInAs('체험용 관리자', '관리자')
    await visit('/privacy/work')
    await sayWhy(page, '개인정보 청구 처리')
    await lookAround()
    const deletion = page.locator('section', { hasText: `${account}: 삭제` }).last()
    await deletion.getByLabel('결정').selectOption({ label: '받아들임' })
    await deletion.getByLabel('답', { exact: false }).last().fill('모두 지웠습니다.')
    await deletion.getByRole('button', { name: '답하기' }).click()
    await expect(page.locator('main')).toContainText('본인인지 한 번 더 확인합니다.')
    await lookAround()
    await proveAndSend(page)

    await expect(page.locator('#certificates')).toContainText('account.display_name 1 → 0')
    await expect(page.locator('#certificates')).toContainText('본인의 청구')
    await lookAround()
    for (const path of ['/accounts', '/privacy/work', `/history/account/${account}`]) {
      await visit(path)
      await sayWhy(page, '역할과 계정 관리')
      await expect(page.locator('body')).not.toContainText(name)
    }
    await signOut(page)

    await visit('/sign-in')
    await page.getByRole('link', { name: '모두로그인으로 들어가기' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('주민으로 가입하기')
  },
)
