import type { Page } from '@playwright/test'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { expect } from './journey.ts'

/** Who goes on this journey, and how it looks at each page on the way. */
export interface Reporter {
  readonly page: Page
  readonly visit: (path: string) => Promise<void>
  readonly lookAround: () => Promise<void>
}

/** Reports the quarter that is due of a project, stage by stage; what stood before stays where it is corrected. */
export async function reportQuarter({ page, visit, lookAround }: Reporter, projectId: string, said: string) {
  await visit(`/projects/${projectId}/report`)
  const form = page.locator('#enter')
  await form.locator('textarea').first().fill(said)
  await form.getByLabel('다음에 할 일').fill('주민과 함께 둘러봅니다.')
  const why = form.getByLabel('왜 고치나요')
  const save = async () => {
    if ((await why.count()) > 0) await why.fill('빠뜨린 것을 더합니다.')
    await form.getByRole('button', { name: '저장하기' }).click()
    await expect(page.locator('#reports, #error-summary').first()).toBeVisible()
  }
  await save()
  // Another window may have told the quarter since the page was opened: then it is corrected, with the reason.
  if ((await page.locator('#error-summary').count()) > 0) await save()
  await expect(page.locator('#reports')).toContainText(said)
  await lookAround()
}

/** Measures the satisfaction of a project by the published survey of the demonstration: the number is not typed. */
export async function measureBySurvey({ page, visit, lookAround }: Reporter, projectId: string, quarter: string) {
  await visit(`/projects/${projectId}/measure`)
  const surveys = page.getByRole('search', { name: '설문' })
  await surveys.getByLabel('설문').selectOption({ label: '골목길 보행 만족도 조사 (시연용)' })
  await surveys.getByRole('button').click()
  const form = page.locator('#survey')
  await form.getByLabel('성과지표').selectOption({ label: '공간 이용 만족도: 이용자 만족도 (목표 70% 이상)' })
  await form.getByLabel('분기').selectOption(quarter)
  await form.getByLabel('가져올 값').selectOption('비율(%)')
  await form.getByLabel('선택지 번호나 기준 점수').fill('4')
  await form.getByRole('button', { name: '설문 결과로 측정하기' }).click()
  await expect(page.locator('#measurements')).toContainText('명이 답한 설문')
  await lookAround()
}

/** Adds a photo as evidence of the first stage; without what it shows it is not taken. */
export async function addEvidence({ page, visit, lookAround }: Reporter, projectId: string, shows: string) {
  await visit(`/projects/${projectId}/evidence`)
  const photo = await phonePhoto({})
  await page
    .getByLabel('파일 고르기')
    .setInputFiles({ name: '현장.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo) })
  const send = page.getByRole('button', { name: '근거 파일 더하기' })
  await send.click()
  await expect(page.locator('#error-summary')).toBeVisible()
  await lookAround()
  await page.getByLabel('사진 설명').fill(shows)
  await send.click()
  // A picture far down is fetched when it comes into sight.
  await page.locator('#evidence figcaption').filter({ hasText: shows }).scrollIntoViewIfNeeded()
  await expect(page.locator('#evidence').getByRole('img', { name: shows })).toBeVisible()
  await lookAround()
}

/** Finds the project on the board, by its name. */
export async function seeOnBoard({ page, visit }: Reporter, title: string) {
  await visit(`/board?${new URLSearchParams({ q: title })}`)
  await expect(page.locator('#projects')).toContainText(title)
}
