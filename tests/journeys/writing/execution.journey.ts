import type { Page } from '@playwright/test'
import { expect, journey, type Means } from '../journey.ts'

/** Each kind of browser keeps a year of its own, for they travel at the same time. */
const years: Readonly<Record<Means['by'], number>> = { desktop: 2014, phone: 2015, 'without-script': 2016 }
const project = '친환경 교육환경 조성'

/** Gives a year accounts and a confirmed budget of 10,000,000 won, through the commands that the forms use. */
async function prepare(page: Page, fiscalYear: number): Promise<string> {
  const csrf = await page.locator('input[name="_csrf"]').first().inputValue()
  const send = async (command: string, data: object) => {
    const answer = await page.request.post(`/geumcheon/api/${command}`, {
      data,
      headers: { 'X-CSRF': csrf, Origin: new URL(page.url()).origin },
    })
    expect(answer.status(), `${command} ${await answer.text()}`).toBe(200)
  }
  const listed = await page.request.get('/geumcheon/api/appropriations/list-projects')
  const { projects } = (await listed.json()) as { projects: { projectId: string; title: string }[] }
  const projectId = projects.find(({ title }) => title === project)?.projectId ?? ''
  const accounts = [
    { compilationItem: '일반운영비', name: '사무관리비', code: '201-01', nature: 'current', aliases: [] },
  ]
  const rows = [{ projectId, accountName: '사무관리비', source: 'city', amount: 10_000_000 }]
  const billId = `journey-${fiscalYear}`
  await send('budget/declare-accounts', { fiscalYear, accounts })
  await send('appropriations/open-bill', { billId, fiscalYear, round: 0, name: `${fiscalYear}년도 본예산` })
  const plenary = { billId, basedOn: 1, stage: 'plenary', on: `${fiscalYear - 1}-12-18`, rows }
  await send('appropriations/enter-stage', plenary)
  return projectId
}

journey(
  'what was spent is recorded, imported twice without doubling, and settled',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const year = years[by]
    await signInAs('체험용 예산 담당', '예산')
    await visit('/execution')
    const projectId = await prepare(page, year)

    await visit(`/projects/${projectId}/execution/new?year=${year}`)
    const spend = async (amount: string) => {
      await page.getByLabel(/^통계목/).selectOption('사무관리비')
      await page.getByLabel(/^재원/).selectOption({ label: '시비' })
      await page.getByLabel(/^금액/).fill(amount)
      await page.getByLabel(/^날짜/).fill(`${year}-03-02`)
      await page.getByLabel(/^문서번호/).fill('지출-100')
      await page.getByRole('button', { name: '저장하기' }).click()
    }
    await spend('10,000,001')
    await expect(page.getByRole('alert')).toContainText('예산현액이 10,000,000원이고 10,000,000원이 남아')
    await lookAround()
    await spend('2,500,000')
    await expect(page.locator('main')).toContainText('25.0%')
    await lookAround()

    const csv = [
      '지출일자,지출번호,순번,세부사업,통계목,재원,지출액',
      `${year}-05-03,지출-200,1,${project},사무관리비,시비,"3,000,000"`,
      `${year}-06-10,지출-201,1,${project},사무관리비,시비,"1,000,000"`,
      `${year}-06-10,지출-202,1,다른 부서 사업,사무관리비,시비,"9,000,000"`,
    ].join('\n')
    for (const [added, same] of [
      [2, 0],
      [0, 2],
    ] as const) {
      await visit(`/execution/import?year=${year}`)
      const file = { name: '지출내역.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
      await page.getByLabel('집행내역 파일').setInputFiles(file)
      await page.getByRole('button', { name: '파일 읽기' }).click()
      await expect(page.getByLabel('금액 (필수)', { exact: true })).toHaveValue('6')
      await lookAround()
      await page.getByRole('button', { name: '무엇이 달라지는지 보기' }).click()
      await expect(page.locator('#result')).toContainText(
        `새로 적을 행 ${added}개, 달라진 행 0개, 그대로인 행 ${same}개, 건너뛴 행 1개`,
      )
      await lookAround()
      await page.getByLabel('이 열 맞춤을 기억할 이름').fill('월별 지출내역')
      await page.getByRole('button', { name: '확인했습니다. 가져오기' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('집행')
      await expect(page.locator('main')).toContainText('65.0%')
      await lookAround()
    }

    const sheet = await page.request.get(`/geumcheon/execution/file/xlsx?year=${year}`)
    expect(sheet.headers()['content-type']).toContain('spreadsheet')
    await visit(`/execution/settlement?year=${year}`)
    await expect(page.locator('main')).toContainText(
      '예산현액 10,000,000 = 지출 6,500,000 + 이월 0 + 집행잔액 3,500,000 (원)',
    )
    await page.locator('#carry-over summary').first().click()
    await page.getByLabel('이월의 종류').selectOption({ label: '명시이월' })
    await page.getByLabel(/^금액/).fill('1,500,000')
    await page.getByLabel(/^사유/).fill('다음 해에 마무리')
    await page.getByRole('button', { name: '저장하기' }).click()
    await expect(page.locator('main')).toContainText('이월 1,500,000 + 집행잔액 2,000,000 (원)')
    await lookAround()
  },
)
