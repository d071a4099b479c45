import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, journey } from '../journey.ts'

const officer = ['체험용 부서 담당', '부서 담당자'] as const
const word = (): string => randomUUID().slice(0, 6)

/** A cell of the grid, by row and column from 0: 통계목, 묶음, 항목, 산출식, 일괄, 계산된 금액, 적힌 금액, 재원. */
const cell = (page: Page, row: number, column: number) =>
  page.locator('[role=grid] tbody tr').nth(row).locator('.grid-cell').nth(column)
const saved = (page: Page) => expect(page.getByText('모두 저장되었습니다.')).toBeVisible({ timeout: 15_000 })

/** The grid is the live part; without script there is a table with a form for every line. */
const expectForms = (page: Page) => expect(page.getByRole('link', { name: /고치기/ }).first()).toBeVisible()

journey(
  'two officers write the lines of one project at once; nothing is lost',
  async ({ page, browser, signInAs, visit, lookAround, javaScriptEnabled }) => {
    await signInAs(...officer)
    await visit('/projects/p2021-09/lines')
    if (javaScriptEnabled === false) return expectForms(page)
    await expect(page.getByRole('grid')).toBeVisible()
    const other = await browser.newPage({ storageState: await page.context().storageState() })
    await other.goto(page.url())
    await expect(other.getByRole('grid')).toBeVisible()

    const [mine, theirs] = [`내 묶음 ${word()}`, `남의 항목 ${word()}`]
    await cell(page, 0, 1).click()
    await page.keyboard.type(mine)
    await page.keyboard.press('Enter')
    await cell(other, 0, 2).click()
    await other.keyboard.type(theirs)
    await other.keyboard.press('Enter')
    for (const one of [page, other]) {
      await expect(cell(one, 0, 1)).toContainText(mine, { timeout: 15_000 })
      await expect(cell(one, 0, 2)).toContainText(theirs, { timeout: 15_000 })
      await saved(one)
    }
    await lookAround()
    await other.close()
  },
)

journey(
  'a formula that cannot be read is pointed at while it is typed; undo takes it back',
  async ({ page, signInAs, visit, lookAround, javaScriptEnabled }) => {
    await signInAs(...officer)
    await visit('/projects/p2021-10/lines')
    if (javaScriptEnabled === false) return expectForms(page)
    const before = await cell(page, 0, 3).textContent()
    await cell(page, 0, 3).click()
    await page.keyboard.press('F2')
    await page.keyboard.press('End')
    await page.keyboard.type('××3')
    await expect(page.locator('.grid-tip')).toContainText('번째 글자')
    await lookAround()
    await page.keyboard.press('Escape')
    // Taken back while the page still waits for what others have written: there is nothing left to save.
    const answered = Promise.withResolvers<void>()
    await page.route('**/see-lines-since?*', (route) => answered.promise.then(() => route.continue()))
    await page.waitForRequest('**/see-lines-since?*')
    await cell(page, 0, 2).click()
    await page.keyboard.type('되돌릴 이름')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+z')
    // The cell with the cursor is a field: the row is read from the next one.
    await page.keyboard.press('ArrowDown')
    await expect(page.getByText('되돌릴 이름')).toHaveCount(0)
    answered.resolve()
    await expect(cell(page, 0, 3)).toHaveText(before ?? '')
    await saved(page)
  },
)

journey('a line is added by a plain form, and a table by pasting it', async ({ page, signInAs, visit, lookAround }) => {
  const [one, two] = [`새 줄 ${word()}`, `현수막 ${word()}`]
  await signInAs(...officer)
  await visit('/projects/p2021-11/lines/new')
  await page.getByLabel('통계목').selectOption({ index: 1 })
  await page.getByLabel('항목').fill(one)
  await page.getByLabel('산출식', { exact: true }).fill('1,000원××2')
  await page.getByRole('button', { name: '저장' }).click()
  await expect(page.getByRole('alert')).toContainText('번째 글자')
  await lookAround()
  await page.getByLabel('산출식', { exact: true }).fill('1,000원×2개')
  await page.getByRole('button', { name: '저장' }).click()
  await expect(page.locator('main')).toContainText(one)
  await visit('/projects/p2021-11/lines/paste')
  const table = ['통계목\t산출내역\t금액(천원)', `사무관리비\t${two} 50,000원×4개=200,000원\t200`].join('\n')
  await page.getByLabel('표').fill(table)
  await page.getByRole('button', { name: '미리 보기' }).click()
  await expect(page.locator('#preview')).toContainText(two)
  await lookAround()
  await page.getByRole('button', { name: '1줄 저장' }).click()
  await expect(page.locator('main')).toContainText(two)
})

journey(
  'prices and numbers of a pasted table become formulas; a wrong amount and a wrong total are told',
  async ({ page, signInAs, visit, lookAround }) => {
    await signInAs(...officer)
    await visit('/projects/p2021-11/lines/paste')
    const rows = [
      ['통계목', '품목/내역', '단가', '수량', '금액'],
      ['사무관리비', '현수막', '25,000', '10', '260,000'],
      ['', '소계', '', '', '270,000'],
    ]
    await page.getByLabel('표').fill(rows.map((row) => row.join('\t')).join('\n'))
    await page.getByRole('button', { name: '미리 보기' }).click()
    const preview = page.locator('#preview')
    await expect(preview).toContainText('25,000원×10')
    await expect(preview).toContainText('산출식을 계산하면 250,000원인데 260,000원으로 적혀 있습니다.')
    await expect(preview).toContainText('3번째 줄 소계: 270,000원으로 적혀 있는데 줄을 더하면 260,000원입니다.')
    await lookAround()
  },
)

journey(
  'the cards follow the grid; a row that is refused is not lost on leaving the page',
  async ({ page, signInAs, visit, lookAround, javaScriptEnabled }) => {
    await signInAs(...officer)
    await visit('/projects/p2021-08/lines')
    if (javaScriptEnabled === false) return expectForms(page)
    await expect(page.getByRole('grid')).toBeVisible()
    await cell(page, 0, 6).click()
    await page.keyboard.type('98765000')
    await page.keyboard.press('Tab')
    await saved(page)
    const row = page.locator('[role=grid] tbody tr').first()
    await expect(row).toContainText('저장됨, 금액 다름')
    await expect(row).toContainText('98,765,000원으로 적혀 있습니다.')
    const total = await page.locator('.grid-sums tfoot .number').first().textContent()
    await expect(page.locator('.stat').first()).toContainText(`${total}`)
    await lookAround()

    const wrong = `없는 과목 ${word()}`
    // The cell with the cursor, when the page opens, is a field: the second row is read.
    const second = page.locator('[role=grid] tbody tr').nth(1)
    const account = await cell(page, 1, 0).textContent()
    await cell(page, 1, 0).click()
    await page.keyboard.type(wrong)
    await page.keyboard.press('Tab')
    await expect(second).toContainText('저장 안 됨', { timeout: 15_000 })
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await visit('/plans')
    expect(asked).toEqual(['beforeunload'])
    await visit('/projects/p2021-08/lines')
    await expect(cell(page, 1, 0)).toContainText(wrong)
    await expect(page.getByText('다시 가져왔습니다')).toBeVisible()
    await cell(page, 1, 0).click()
    await page.keyboard.type(account ?? '')
    await page.keyboard.press('Tab')
    await saved(page)
  },
)

journey(
  'the budget office imports a table of accounts, and carries it on',
  async ({ page, signInAs, visit, lookAround }) => {
    await signInAs('체험용 예산 담당', '예산부서')
    await visit('/accounts-table/import')
    const file =
      '편성목,통계목,코드,성격\n일반운영비,사무관리비,201-01,경상\n,행사운영비,20103,\n시설비,시설비,사백일,자본\n'
    const choose = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: '과목.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await choose(file)
    await page.getByLabel('회계연도').fill('2031')
    await page.getByRole('button', { name: '파일 읽기' }).click()
    await expect(page.locator('#preview')).toContainText('4번째 줄')
    await lookAround()
    await choose(file.replace('사백일', '401-01'))
    await page.getByRole('button', { name: '파일 읽기' }).click()
    await page.getByRole('button', { name: '2031년도 표로 저장' }).click()
    await expect(page.locator('#accounts')).toContainText('201-03')
    await visit('/accounts-table/carry?from=2021&to=2031')
    await expect(page.locator('main')).toContainText('없어짐')
    await visit('/budget')
  },
)
