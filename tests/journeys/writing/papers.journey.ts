import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { readHwpx } from '#rooms/documents/adapters/read-hwpx.ts'
import { expect, journey } from '../journey.ts'

/** What each window issues: papers of what no other journey changes. */
const ofWindow = {
  desktop: { report: 'ballot-result', of: null, title: /투표 결과$/ },
  phone: { report: 'meeting-register', of: '2019', title: /^2019년 회의/ },
  'without-script': { report: 'meeting-register', of: '2020', title: /^2020년 회의/ },
} as const

/** The address of the district in which a page stands. */
const origin = (address: string): string => address.slice(0, address.indexOf('/papers/'))

/** The first bytes by which each format is known. */
const signs = { hwpx: 'PK', pdf: '%PDF-1.', docx: 'PK', xlsx: 'PK', html: '<!doctype html>' } as const

journey(
  'the plan is read on a page, taken in every format, and issued once as it stands',
  async ({ page, visit, lookAround, signInAs, by }) => {
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/papers')
    const plan = page.locator('#innovation-plan')
    const named = plan.getByRole('option', { name: /^2021 금천구 지역사회혁신계획/ })
    await plan.getByRole('combobox').selectOption(await named.getAttribute('value'))
    await plan.getByRole('button', { name: '문서 보기' }).click()
    await lookAround()
    const preview = page.locator('.official')
    await expect(preview).toContainText('안양천에서 놀자')
    const projects = preview.locator('table', { has: page.getByRole('columnheader', { name: '사업명', exact: true }) })
    const sums = await projects.first().locator('tr').last().locator('th, td').allTextContents()
    expect(sums[0]).toBe('총계')

    for (const [format, label] of [
      ['hwpx', '한글(HWPX)'],
      ['pdf', 'PDF'],
      ['docx', '워드(DOCX)'],
      ['xlsx', '엑셀(XLSX)'],
      ['html', '웹 문서(HTML)'],
    ] as const) {
      const coming = page.waitForEvent('download')
      await page.getByRole('link', { name: label, exact: true }).click()
      const download = await coming
      expect(download.suggestedFilename()).toMatch(new RegExp(`^2021 금천구 지역사회혁신계획.*\\.${format}$`))
      const bytes = readFileSync(await download.path())
      expect(bytes.subarray(0, 20).toString('latin1').startsWith(signs[format]), format).toBe(true)
      if (format !== 'hwpx') continue
      const { tables } = readHwpx('계획.hwpx', bytes)
      const list = tables.find(({ cells }) => cells.some(({ text }) => text === '사업명'))
      const total = list?.cells.filter(({ row }) => row === (list.rows ?? 0) - 1).map(({ text }) => text)
      expect(total).toEqual(sums)
    }

    const { report, of, title } = ofWindow[by]
    await visit('/papers')
    const own = page.locator(`#${report}`)
    if (of !== null) await own.getByRole('combobox').selectOption(of)
    await own.getByRole('button', { name: '문서 보기' }).click()
    const here = page.url()
    await page.getByLabel('문서번호').fill('마을자치과-1234')
    await page.getByRole('button', { name: '발행하기' }).click()
    await lookAround()
    await page.getByRole('link', { name: title }).first().click()
    await lookAround()
    await expect(page.locator('main')).toContainText('발행한 그대로입니다.')
    await expect(page.locator('main')).toContainText('마을자치과-1234')

    // Nothing has changed since: it is not issued again, and what was typed stays.
    await page.goto(here)
    await page.getByLabel('문서번호').fill('마을자치과-5678')
    await page.getByRole('button', { name: '발행하기' }).click()
    await expect(page.locator('#error-summary')).toContainText('달라진 것이 없어')
    await expect(page.getByLabel('문서번호')).toHaveValue('마을자치과-5678')

    // In several formats together: it is written meanwhile, and taken as one package.
    await page.goto(here)
    await page.getByRole('link', { name: '여러 형식으로 한꺼번에 만들기' }).click()
    await lookAround()
    await page.getByLabel('엑셀(XLSX)').check()
    await page.getByRole('button', { name: '한꺼번에 만들기' }).click()
    const packages = page.locator('main section', { has: page.getByRole('heading', { name: title }) })
    const ready = packages.getByRole('link', { name: '묶음 받기(ZIP)' })
    await expect(async () => {
      await page.goto(`${origin(here)}/papers/packages`)
      await expect(ready).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 5 * 60_000 })
    await lookAround()
    const coming = page.waitForEvent('download')
    await ready.click()
    const packed = Object.keys(unzipSync(readFileSync(await (await coming).path())))
    expect(packed.map((name) => name.replace(/^.*\./, ''))).toEqual(['html', 'hwpx', 'pdf', 'xlsx', 'SHA256SUMS'])
    await packages.getByRole('button', { name: '지우기', exact: true }).click()
    await expect(packages).toHaveCount(0)
  },
)

journey(
  'what the assembly asks is chosen on a page, narrowed, read and taken',
  async ({ page, visit, lookAround, signInAs }) => {
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/papers')
    const papers = page.locator('main')
    for (const title of ['지급조서', '제안자 회신 모음', '주민참여예산위원회 의견서', '예산안 사업설명서'])
      await expect(papers.getByRole('heading', { name: title, exact: true })).toBeVisible()
    await page.getByRole('link', { name: '골라서 만들기' }).click()
    await lookAround()
    await page.getByLabel(/^자료/).selectOption('projects')
    await page.getByLabel(/^해/).selectOption('2021')
    await page.getByLabel(/^부서/).selectOption('공원녹지과')
    await page.getByLabel(/^언제까지/).fill('2021-12-31')
    await page.getByLabel(/^요구 번호/).fill('2021-12')
    await page.getByLabel(/^요구 내용/).fill('공원녹지과의 사업을 주십시오')
    await page.getByRole('button', { name: '자료 보기' }).click()
    await lookAround()
    const preview = page.locator('.official')
    await expect(preview).toContainText('공원녹지과의 사업을 주십시오')
    await expect(preview).toContainText('안양천에서 놀자')
    await expect(preview).not.toContainText('도로과')
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: '엑셀(XLSX)', exact: true }).click()
    expect((await coming).suggestedFilename()).toMatch(/^의원 요구자료.*\.xlsx$/)
    await page.getByRole('link', { name: '이 자료를 받거나 발행하기' }).click()
    await lookAround()
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('의원 요구자료: 2021년 사업별 예산과 집행')
    // A sheet of payments opens for the office, with the sum in words.
    await visit('/papers')
    await page.locator('#payment-sheet').getByRole('combobox').selectOption('visits:alley-lights@1')
    await page.locator('#payment-sheet').getByRole('button', { name: '문서 보기' }).click()
    await lookAround()
    await expect(page.locator('.official')).toContainText('금200,000원(금이십만원정)')
  },
)
