import type { Page } from '@playwright/test'
import { expect } from './journey.ts'

/** Opens the folded form of what happened, fills its fields and records it. */
async function record(page: Page, form: string, fill: (at: ReturnType<Page['locator']>) => Promise<void>) {
  const folded = page.locator('#next details').filter({ has: page.locator('summary', { hasText: form }) })
  if ((await folded.getAttribute('open')) === null) await folded.locator('summary').click()
  await fill(folded)
  await folded.getByRole('button', { name: '기록하기' }).click()
}

/** Fills the form of a new contract and records it; its page opens. */
export async function recordContract(page: Page, title: string, [agreed, ends]: readonly [string, string]) {
  await page.getByLabel('부서').selectOption({ index: 1 })
  await page.getByLabel('계약 이름').fill(title)
  await page.getByLabel('종류').selectOption('공사')
  await page.getByLabel('계약 방법').selectOption('일반경쟁')
  await page.getByLabel('계약상대자').fill('마당조경')
  await page.getByLabel('계약한 날').fill(agreed)
  await page.getByLabel('시작하는 날').fill(agreed)
  await page.getByLabel('끝나는 날').fill(ends)
  await page.getByLabel('예정가격').fill('10000000')
  await page.getByLabel('계약금액').fill('9000000')
  await page.getByLabel('지연배상금률').fill('0.5')
  await page.getByRole('button', { name: '기록하기' }).click()
  await expect(page.locator('#payments')).toContainText('90.000%')
}

export const recordStep = (page: Page, step: string, on: string) =>
  record(page, '진행 단계', async (at) => {
    await at.getByLabel('날짜').fill(on)
    await at.getByLabel('단계').selectOption(step)
  })

export const recordPayment = (page: Page, form: string, amount: string, on: string) =>
  record(page, '대금 지급', async (at) => {
    await at.getByLabel('날짜').fill(on)
    await at.getByLabel('지급 종류').selectOption(form)
    await at.getByLabel('지급한 금액').fill(amount)
  })

export const recordChange = (page: Page, amount: string, on: string) =>
  record(page, '계약 변경', async (at) => {
    await at.getByLabel('날짜').fill(on)
    await at.getByLabel('바뀐 계약금액').fill(amount)
    await at.getByLabel('까닭').fill('설계변경')
  })
