import { expect, type Page } from '@playwright/test'

/** The window in which a project is evaluated, and what it needs to look around. */
export interface Evaluating {
  readonly page: Page
  readonly visit: (path: string) => Promise<void>
  readonly lookAround: () => Promise<void>
}

/** The project that is evaluated: its card's year and title. */
export interface Evaluated {
  readonly year: string
  readonly title: string
}

/** A day before the council's meeting of 5 August 2020, the last of the sample that has a resolution. */
const on = '2020-08-01'
const meeting = /2020\. 8\. 5\./

/** The secretariat says by what the year is evaluated, and adds the card; gives the card's address. */
export async function addResult({ page, visit, lookAround }: Evaluating, { year, title }: Evaluated): Promise<string> {
  await visit('/evaluation-schemes')
  const set = page.locator('#set')
  await set.getByLabel('해 (필수)').fill(year)
  await set.getByLabel('평가 항목').fill('민관 협업 | 10 | 2/3\n주민 체감 | 10 | 1/3')
  await set.getByLabel('등급').fill('우수 | 90')
  await set.getByRole('button', { name: '평가 기준 정하기' }).click()
  await expect(page.getByRole('alert')).toContainText('등급이 없는 점수가 남습니다')
  await lookAround()
  await set.getByLabel('등급').fill('우수 | 90\n보통 | 0')
  await set.getByRole('button', { name: '평가 기준 정하기' }).click()
  await expect(page.locator(`#scheme-${year}`)).toContainText('민관 협업')
  await visit('/results/new')
  await page.getByLabel('해 (필수)').fill(year)
  await page.getByLabel('사업명 (필수)').fill(title)
  await page.getByLabel('번호 (필수)', { exact: true }).fill('1')
  await page.getByLabel('부서명 (필수)').fill('공원녹지과')
  await page.getByLabel('분과').fill('도시환경·안전분과')
  await page.getByRole('button', { name: '결과카드 올리기' }).click()
  await page.locator('#doers').getByLabel('사업을 맡아 한 자리').fill('주민감독관')
  await page.locator('#doers').getByRole('button', { name: '저장' }).click()
  await lookAround()
  return new URL(page.url()).pathname.replace('/geumcheon', '').replace('/edit', '')
}

/** Writes an evaluation of a kind and hands it in. */
export async function evaluate(
  { page, visit, lookAround }: Evaluating,
  card: string,
  kind: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await visit(`${card}/evaluate?kind=${kind}`)
  await page.getByLabel('평가한 날 (필수)').fill(on)
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text)
  await page.locator('#evaluation').getByRole('button', { name: '저장' }).click()
  await page.getByRole('button', { name: '평가 내기' }).click()
  await expect(page.locator('#evaluation')).toContainText('냈음')
  await lookAround()
}

/** Says what was done about the city's remark. */
export async function answerRemark({ page, visit, lookAround }: Evaluating, card: string): Promise<void> {
  await visit(`${card}/evaluate?kind=city`)
  await page.getByLabel('맡은 곳 (필수)').fill('공원녹지과')
  await page.getByLabel('무엇을 했나요 (필수)').fill('현장에서도 설문을 받음')
  await page.getByLabel('조치한 날 (필수)').fill('2020-08-04')
  await page.locator('#remark-1').getByRole('button', { name: '저장' }).click()
  await expect(page.locator('#evaluation')).toContainText('현장에서도 설문을 받음')
  await lookAround()
}

const chosen = async (page: Page, label: string): Promise<string> => {
  const option = page.getByLabel(label).locator('option').filter({ hasText: meeting }).first()
  return (await option.getAttribute('value')) ?? ''
}

/** The council's meeting confirms the department's own evaluation. */
export async function confirmInMeeting({ page, visit, lookAround }: Evaluating, card: string): Promise<void> {
  await visit(`${card}/evaluate?kind=self`)
  await page.getByLabel('회의').selectOption(await chosen(page, '회의'))
  await page.getByRole('button', { name: '회의에서 확정하기' }).click()
  await expect(page.locator('#evaluation')).toContainText('회의에서 확정')
  await lookAround()
}

/** Writes what was learned, and carries it into a project and an item of the next year. */
export async function learn(
  { page, visit, lookAround }: Evaluating,
  card: string,
  { year, lesson }: { readonly year: string; readonly lesson: string },
): Promise<void> {
  await visit(`/lessons/new?card=${card.split('/').at(-1)}`)
  await page.getByLabel('무엇을 배웠나요 (필수)').fill(lesson)
  await page.getByRole('button', { name: '배운 것 적기' }).click()
  for (const [to, id, sentence] of [
    ['계획의 사업', 'p2021-09', '공사에 앞서 주민감독관을 둡니다.'],
    ['의제나 제안', 'safe-alley', '감독 계획을 제안에 담습니다.'],
  ] as const) {
    await page.getByLabel('무엇에 이을까요').selectOption(to)
    await page.getByLabel('사업이나 의제 번호 (필수)').fill(id)
    await page.getByLabel('그래서 무엇을 하나요 (필수)').fill(sentence)
    await page.locator('#carry').getByRole('button').click()
    await expect(page.locator('#therefores')).toContainText(sentence)
    await lookAround()
  }
  await visit('/projects/p2021-09')
  await expect(page.locator('main')).toContainText(`${year}년: ${lesson}그래서: 공사에 앞서 주민감독관을 둡니다.`)
  await visit('/items/safe-alley')
  await expect(page.locator('#beside')).toContainText(`${year}년: ${lesson}`)
  await expect(page.locator('#beside')).toContainText('그래서: 감독 계획을 제안에 담습니다.')
}

/** Whether the project goes on: refused without a resolution, taken with one. */
export async function decideContinuation({ page, visit, lookAround }: Evaluating, card: string): Promise<void> {
  await visit(`${card}/continuation`)
  await page.getByLabel('까닭 (필수)').fill('감독을 더해 이어 갑니다.')
  await page.getByRole('button', { name: '계속·변경·종료 정하기' }).click()
  await expect(page.getByRole('alert')).toContainText('의결 없이는 정할 수 없습니다')
  await lookAround()
  await page.getByLabel('회의').selectOption(await chosen(page, '회의'))
  await page.getByRole('button', { name: '회의 고르기' }).click()
  await page.getByLabel('의결', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('계속·변경·종료').selectOption('바꿔서 계속')
  await page.getByLabel('까닭 (필수)').fill('감독을 더해 이어 갑니다.')
  await page.getByRole('button', { name: '계속·변경·종료 정하기' }).click()
  await expect(page.locator('#decisions')).toContainText('감독을 더해 이어 갑니다.')
  await lookAround()
}
