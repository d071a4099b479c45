import type { Page } from '@playwright/test'

/** Opens a folded form, fills its fields and records it. */
async function record(page: Page, form: string, fill: (at: ReturnType<Page['locator']>) => Promise<void>) {
  const folded = page.locator('#next details').filter({ has: page.locator('summary', { hasText: form }) })
  if ((await folded.getAttribute('open')) === null) await folded.locator('summary').click()
  await fill(folded)
  await folded.getByRole('button', { name: '기록하기' }).click()
}

/** Fills the form of new entrusted work and records it; its page opens. */
export async function entrustWork(page: Page, title: string, [from, to]: readonly [string, string]) {
  await page.getByLabel('부서').selectOption({ index: 1 })
  await page.getByLabel('위탁하는 일').fill(title)
  await page.getByLabel('수탁자').fill('마당협동조합')
  await page.getByLabel('시작하는 날').fill(from)
  await page.getByLabel('끝나는 날').fill(to)
  await page.getByLabel('1번째 해의 위탁금').fill('9000000')
  await page.getByRole('button', { name: '기록하기' }).click()
}

export const pay = (page: Page, amount: string, on: string) =>
  record(page, '위탁금 지급', async (at) => {
    await at.getByLabel('날짜').fill(on)
    await at.getByLabel('지급한 금액').fill(amount)
  })

export const inspect = (page: Page, what: string, on: string) =>
  record(page, '지도점검', async (at) => {
    await at.getByLabel('날짜').fill(on)
    await at.getByLabel('결과').selectOption('고칠 것 있음')
    await at.getByLabel('내용').fill(what)
  })

export const settle = (page: Page, used: string, on: string) =>
  record(page, '연도 정산', async (at) => {
    await at.getByLabel('날짜').fill(on)
    await at.getByLabel('쓴 금액').fill(used)
  })

export const review = (page: Page, result: string, on: string) =>
  record(page, '재계약 심사', async (at) => {
    await at.getByLabel('날짜').fill(on)
    await at.getByLabel('결과').selectOption(result)
  })
