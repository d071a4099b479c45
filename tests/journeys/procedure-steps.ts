import type { Page } from '@playwright/test'
import { expect } from './journey.ts'

/** Opens a folded form, fills its fields and sends it. */
async function send(
  page: Page,
  form: string,
  button: string,
  fill: (at: ReturnType<Page['locator']>) => Promise<void>,
) {
  const folded = page.locator('#next details').filter({ has: page.locator('summary', { hasText: form }) })
  if ((await folded.getAttribute('open')) === null) await folded.locator('summary').click()
  await fill(folded)
  await folded.getByRole('button', { name: button }).click()
}

/** Begins the procedure of a project out of a template, from a day on. */
export async function drawUpProcedure(page: Page, template: string, firstDay: string) {
  await page.getByLabel('서식').selectOption(template)
  await page.getByLabel('첫 단계를 시작할 날').fill(firstDay)
  await page.getByRole('button', { name: '절차 시작하기' }).click()
  await expect(page.locator('#timeline')).toBeVisible()
}

/** Records when a step began, and when it was finished where it is. */
export const recordStep = (page: Page, step: string, begunOn: string, finishedOn: string) =>
  send(page, '한 일 기록하기', '저장하기', async (at) => {
    await at.getByLabel('단계').selectOption(step)
    await at.getByLabel('시작한 날').fill(begunOn)
    await at.getByLabel('마친 날').fill(finishedOn)
  })

/** Adds a step after another. */
export const addStep = (page: Page, title: string, [from, to]: readonly [string, string], after: string) =>
  send(page, '단계 더하기', '저장하기', async (at) => {
    await at.getByLabel('단계 이름').fill(title)
    await at.getByLabel('시작할 날').fill(from)
    await at.getByLabel('끝날 날').fill(to)
    await at.getByLabel('먼저 마칠 단계').selectOption(after)
  })

/** Takes back what was recorded of a step. */
export const forgetStep = (page: Page, step: string) =>
  send(page, '기록 취소하기', '기록 취소하기', async (at) => {
    await at.getByLabel('단계').selectOption(step)
    await at.getByLabel('까닭').fill('날짜를 잘못 적음')
  })
