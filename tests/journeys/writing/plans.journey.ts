import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, journey } from '../journey.ts'

/** Each kind of browser writes in a project of its own, so that journeys at the same time do not meet. */
const projectOf = { desktop: 'p2021-09', phone: 'p2021-10', 'without-script': 'p2021-11' } as const

async function secondPerson(page: Page, account: string, path: string): Promise<Page> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin })
  if (context === undefined) throw new Error('There is no browser to open a second person in.')
  const other = await context.newPage()
  await other.goto('/geumcheon/sign-in')
  await other.getByRole('button', { name: account }).click()
  await expect(other.locator('header')).toContainText('협치 사무국')
  await other.goto(path)
  return other
}

journey(
  'two people write one sheet at once; nothing is lost and both see it',
  async ({ page, signInAs, lookAround, by }) => {
    // The live form needs script; the plain one has its own journey.
    if (by === 'without-script') return
    const path = `/geumcheon/projects/${projectOf[by]}/edit`
    await signInAs('체험용 부서 담당', '부서 담당자')
    await page.goto(path)
    const other = await secondPerson(page, '체험용 사무국 담당', path)
    const [mine, theirs] = [page.locator('#live-background'), other.locator('#live-background')]
    await mine.fill('하천을 찾는 주민이 늘었습니다.\n둘째 줄입니다.')
    await other.locator('#live-direction').fill('걷기 좋은 길을 만듭니다.')
    await expect(theirs).toHaveValue('하천을 찾는 주민이 늘었습니다.\n둘째 줄입니다.', { timeout: 15_000 })
    await expect(page.locator('#live-direction')).toHaveValue('걷기 좋은 길을 만듭니다.', { timeout: 15_000 })
    await Promise.all([
      mine.fill('하천을 찾는 주민이 크게 늘었습니다.\n둘째 줄입니다.'),
      theirs.fill('하천을 찾는 주민이 늘었습니다.\n둘째 줄입니다.\n셋째 줄입니다.'),
    ])
    const both = '하천을 찾는 주민이 크게 늘었습니다.\n둘째 줄입니다.\n셋째 줄입니다.'
    await expect(mine).toHaveValue(both, { timeout: 20_000 })
    await expect(theirs).toHaveValue(both, { timeout: 20_000 })
    await Promise.all([page.locator('#live-summary').fill('가'), other.locator('#live-summary').fill('나')])
    const unsure = await firstWith(page, other, '#summary .side-by-side')
    await lookAround()
    await unsure.getByRole('button', { name: '둘 다 남기기' }).click()
    await expect(page.locator('#live-summary')).toHaveValue(/가[\s\S]*나|나[\s\S]*가/, { timeout: 20_000 })
    await expect(other.locator('#live-summary')).toHaveValue(/가[\s\S]*나|나[\s\S]*가/, { timeout: 20_000 })
    await other.context().close()
  },
)

/** The page of two on which something shows first. */
async function firstWith(page: Page, other: Page, selector: string): Promise<Page> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await page.locator(selector).count()) > 0) return page
    if ((await other.locator(selector).count()) > 0) return other
    await page.waitForTimeout(200)
  }
  throw new Error(`Nobody was shown ${selector}.`)
}

journey(
  'the governance council’s 18 and the final 17 are explained to the won',
  async ({ page, visit, lookAround }) => {
    await visit('/plans/plan-2021/versions')
    await page.goto('/geumcheon/plans/plan-2021')
    await page.getByRole('link', { name: '두 판 견주기' }).first().click()
    await expect(page.locator('main')).toContainText('1,000,000,000')
    await expect(page.locator('main')).toContainText('900,000,000')
    await expect(page.locator('main')).toContainText('사업마다의 차이를 더하면 △100,000,000원')
    await lookAround()
  },
)

journey('the tables of a plan and their spreadsheet', async ({ page, visit }) => {
  for (const by of ['agenda', 'department', 'subcommittee']) await visit(`/plans/plan-2021/tables?by=${by}`)
  const file = await page.request.get('/geumcheon/plans/plan-2021/tables/xlsx?by=agenda')
  expect(file.status()).toBe(200)
  expect(file.headers()['content-disposition']).toContain('attachment')
})

journey(
  'a sheet is written without script, and a refused text is shown beside the one that stands',
  async ({ page, signInAs, visit, by }) => {
    // Where there is script, the live form stands in its place.
    if (by !== 'without-script') return
    const id = 'p2021-12'
    const written = `먼저 쓴 비고 ${randomUUID().slice(0, 8)}`
    await signInAs('체험용 부서 담당', '부서 담당자')
    await visit(`/projects/${id}/edit`)
    const field = page.locator('#remarks')
    await field.locator('textarea').fill(written)
    const stale = await field.locator('input[name="changes.0.base"]').inputValue()
    await field.getByRole('button', { name: '이 칸 저장' }).click()
    await expect(page.locator('#remarks textarea')).toHaveValue(written)
    const csrf = await page.locator('#remarks input[name="_csrf"]').inputValue()
    const path = `/geumcheon/projects/${id}/edit`
    const refused = await page.request.post('/geumcheon/do/plans/edit-sheet', {
      headers: { Origin: new URL(page.url()).origin },
      form: {
        ...{ _csrf: csrf, _page: path, projectId: id, 'changes.0.field': 'remarks' },
        ...{ 'changes.0.base': stale, 'changes.0.value': '나중에 쓴 비고' },
      },
    })
    expect(refused.status()).toBe(409)
    const html = await refused.text()
    for (const said of ['먼저', '나중에', '내 글로 바꾸기', '저장된 글 두기', '둘 다 남기기'])
      expect(html).toContain(said)
  },
)
