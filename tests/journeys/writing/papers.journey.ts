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
