import type { Page } from '@playwright/test'
import { expect, journey } from '../journey.ts'
import { sentTo } from '../sent-to.ts'

const contactField = '휴대전화 번호나 전자우편 주소'
const codeField = '여섯 자리 번호'

async function ask(page: Page, contact: string): Promise<void> {
  await page.getByLabel(contactField).fill(contact)
  await page.getByRole('button', { name: '번호 받기' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('받은 번호 적기')
}

async function type(page: Page, code: string): Promise<void> {
  await page.getByLabel(codeField).fill(code)
  await page.getByRole('button', { name: '들어가기' }).click()
}

/** A code is sent a minute after the one before: whoever asks earlier is told to wait, and asks again. */
const onceAMinuteHasPassed = (ask: () => Promise<void>) => expect(ask).toPass({ timeout: 120_000, intervals: [5_000] })

const wrongOf = (code: string) => (code === '000000' ? '111111' : '000000')
const signOut = (page: Page) => page.getByRole('button', { name: '로그아웃' }).click()
/** Each way of travelling has a contact of its own, for a contact is sent five codes an hour at the most. */
const nth = { desktop: 1, phone: 2, 'without-script': 3 } as const

journey(
  'a resident joins with a code sent as a text, and comes back with another',
  async ({ page, visit, lookAround, by }) => {
    journey.setTimeout(300_000)
    const phone = `010-7000-000${nth[by]}`
    const digits = phone.replaceAll('-', '')
    await visit('/sign-in')
    await ask(page, phone)
    await expect(page.locator('main')).toContainText(`휴대전화(010-****-000${nth[by]})로`)
    const field = page.getByLabel(codeField)
    await expect(field).toHaveAttribute('autocomplete', 'one-time-code')
    await expect(field).toHaveAttribute('inputmode', 'numeric')
    await lookAround()

    const code = await sentTo(page, digits)
    await type(page, wrongOf(code))
    await expect(page.locator('main')).toContainText('번호가 다릅니다.')
    await expect(page.locator('main')).toContainText('4번 더 해 볼 수 있습니다.')
    await lookAround()
    await type(page, `${code.slice(0, 3)} ${code.slice(3)}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('주민으로 가입하기')
    await lookAround()

    await page.getByLabel('표시 이름', { exact: false }).first().fill('번호로 온 봄날')
    await page.getByRole('button', { name: '가입하고 들어가기' }).click()
    await expect(page.getByRole('alert')).toContainText('동의해야 가입할 수 있습니다.')
    await lookAround()
    await page.getByLabel('표시 이름을 보관하는 데 동의합니다').check()
    await page.getByLabel('연락처를 보관하는 데 동의합니다').check()
    await page.getByLabel('만 14세 이상입니다').check()
    await page.getByRole('button', { name: '가입하고 들어가기' }).click()
    await expect(page.locator('header')).toContainText('주민')
    await visit('/account')
    await expect(page.locator('#contact')).toContainText(`010-****-000${nth[by]}`)
    await signOut(page)

    await visit('/sign-in')
    await onceAMinuteHasPassed(async () => {
      await page.getByLabel(contactField).fill(phone)
      await page.getByRole('button', { name: '번호 받기' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('받은 번호 적기')
    })
    await type(page, await sentTo(page, digits, code))
    await expect(page.locator('header')).toContainText('주민')
  },
)

journey(
  'too many wrong tries end a code, and another is sent after a minute',
  async ({ page, visit, lookAround, by }) => {
    journey.setTimeout(300_000)
    const address = `many-${by}@example.kr`
    await visit('/sign-in')
    await ask(page, address)
    const first = await sentTo(page, address)
    await onceAMinuteHasPassed(async () => {
      await page.getByRole('button', { name: '다시 보내기' }).click()
      await expect(page.locator('body')).toContainText('새 번호를 보냈습니다.')
    })
    await lookAround()
    const second = await sentTo(page, address, first)
    for (const left of [4, 3, 2, 1]) {
      await type(page, wrongOf(second))
      await expect(page.locator('main')).toContainText(`${left}번 더 해 볼 수 있습니다.`)
    }
    await type(page, wrongOf(second))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('다시 시작해 주세요')
    await lookAround()
    await page.getByRole('link', { name: '번호 새로 받기' }).click()
    await page.getByLabel(contactField).fill('02-2627-1114')
    await page.getByRole('button', { name: '번호 받기' }).click()
    await expect(page.getByRole('alert')).toContainText('휴대전화 번호나 전자우편 주소로 읽을 수 없습니다.')
    await lookAround()
  },
)
