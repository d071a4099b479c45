import { globSync, readFileSync } from 'node:fs'
import { read as readBook, utils } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { type DocumentReader, readHere, readInTwoLines } from '../adapters/document-reader.ts'
import { checkDocument, readTables, writeSpreadsheet } from '../contract.ts'
import type { RuleSet } from '../core/document-rule.ts'
import { documentsRoom } from './room.ts'

/** Finds every 800 and says that it is 900. */
const rules: RuleSet = {
  rules: [
    {
      id: 'formula',
      check: ({ pieces }) =>
        pieces.flatMap(({ text, place }) => {
          const from = text.indexOf('800')
          if (from === -1) return []
          const span = { from, to: from + 3 }
          return [
            { rule: 'formula', severity: 'error', place, span, stated: '800', computed: '900', params: {}, fix: '900' },
          ]
        }),
    },
  ],
  describe: ({ computed }, lang) => (lang === 'ko' ? `계산하면 ${computed}입니다.` : `It computes to ${computed}.`),
}

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([documentsRoom(readHere([rules]))])
})
afterAll(() => room.close())

const base64 = (text: string): string => Buffer.from(text).toString('base64')

test('a text is checked: findings with sentences, the document, the corrected text', async () => {
  const checked = await room.ask(checkDocument, { name: '글', text: '가=800원\n끝' })
  expect(checked).toMatchObject({
    ok: true,
    value: {
      format: 'text',
      encoding: null,
      counts: { error: 1, warning: 0, note: 0 },
      findings: [{ rule: 'formula', message: { ko: '계산하면 900입니다.', en: 'It computes to 900.' }, fix: '900' }],
      corrected: '가=900원\n끝',
      tables: [],
    },
  })
})

test('a file is checked; of a table there is no corrected text', async () => {
  const checked = await room.ask(checkDocument, { name: '표.csv', base64: base64('항목,금액\n가,800'), text: '' })
  expect(checked).toMatchObject({
    ok: true,
    value: {
      format: 'csv',
      encoding: 'utf-8',
      corrected: null,
      findings: [{ place: { kind: 'cell', sheet: '표', cell: 'B2', line: 2 } }],
    },
  })
})

test('nothing, and what is not read, are refused', async () => {
  for (const text of [undefined, ' \n']) {
    const input = text === undefined ? { name: '글' } : { name: '글', text }
    expect(await room.ask(checkDocument, input)).toEqual({ ok: false, refusal: { kind: 'file-empty' } })
  }
  const pdf = await room.ask(checkDocument, { name: 'a.pdf', base64: base64('%PDF-1.7') })
  expect(pdf).toEqual({ ok: false, refusal: { kind: 'format-not-read', format: 'pdf' } })
  const text = await room.ask(readTables, { name: 'a.txt', base64: base64('글뿐이다') })
  expect(text).toEqual({ ok: false, refusal: { kind: 'no-table-found' } })
})

test('those with a role from the district have their documents read in the line of the office', async () => {
  const lines: string[] = []
  const lineOf =
    (name: string): DocumentReader =>
    (asked) => {
      lines.push(name)
      return readHere([])(asked)
    }
  const twoLines = await openRoom([documentsRoom(readInTwoLines(lineOf('public'), lineOf('office')))])
  for (const role of ['visitor', 'resident', 'department-officer', 'administrator'] as const) {
    await twoLines.ask(readTables, { name: 'a.csv', base64: base64('가,나\n1,2') }, { role })
    await twoLines.ask(checkDocument, { name: '글', text: '가' }, { role })
  }
  await twoLines.close()
  expect(lines).toEqual([...Array(4).fill('public'), ...Array(4).fill('office')])
})

test('the tables of a file come as rows with merges', async () => {
  const html = '<table><tr><td rowspan=2>가<td>나<tr><td>다</table>'
  expect(await room.ask(readTables, { name: 'a.html', base64: base64(html) })).toEqual({
    ok: true,
    value: {
      format: 'html',
      encoding: 'utf-8',
      sheets: [
        {
          name: '표 1',
          hidden: false,
          rows: [
            ['가', '나'],
            ['', '다'],
          ],
          merged: [{ row: 0, column: 0, rowSpan: 2, columnSpan: 1 }],
        },
      ],
    },
  })
  const csv = await room.ask(readTables, { name: 'a.csv', base64: base64('가,나\n1,2') })
  expect(csv).toMatchObject({ ok: true, value: { sheets: [{ name: 'a', merged: [] }] } })
})

test('tables that span more places than are given out are refused', async () => {
  const wide = `가${','.repeat(2100)}나\n`
  const far = `${wide}${'가\n'.repeat(1000)}`
  const refused = await room.ask(readTables, { name: 'a.csv', base64: base64(far) })
  expect(refused).toEqual({ ok: false, refusal: { kind: 'too-many-cells' } })
})

const sheet = {
  name: '총괄',
  title: '예산 총괄',
  unit: '단위: 천원',
  columns: [
    { label: '항목', kind: 'text' as const },
    { label: '금액', kind: 'thousand-won' as const },
    { label: '비율', kind: 'percent' as const },
    { label: '날짜', kind: 'date' as const },
  ],
  rows: [
    ['=cmd|1', 956_364_500, 48.5, '2021-06-14'],
    ['합계', -1000, null, ''],
  ],
  totals: [1],
}

test('an XLSX is written that an independent reader reads the same', async () => {
  const written = await room.ask(writeSpreadsheet, {
    format: 'xlsx',
    sheets: [sheet, { ...sheet, title: null, unit: null }],
  })
  if (!written.ok) throw new Error('refused')
  expect(written.value.fileName).toBe('총괄.xlsx')
  const book = readBook(written.value.base64, { type: 'base64', cellNF: true })
  expect(book.SheetNames).toEqual(['총괄', '총괄 (2)'])
  const first = book.Sheets['총괄']
  expect(first === undefined ? null : utils.sheet_to_json(first, { header: 1, raw: false, defval: null })).toEqual([
    ['예산 총괄', null, null, null],
    [null, null, null, '단위: 천원'],
    ['항목', '금액', '비율', '날짜'],
    ['=cmd|1', '956,365', '48.5%', '2021-06-14'],
    ['합계', '△1', null, null],
  ])
  expect(first?.['B4']).toMatchObject({ t: 'n', v: 956_364.5 })
  expect(first?.['A4']).toMatchObject({ t: 's' })
  const again = await room.ask(readTables, { name: 'x', base64: written.value.base64 })
  expect(again).toMatchObject({
    ok: true,
    value: { sheets: [{ rows: { 3: ['=cmd|1', '956,365', '48.5%', '2021-06-14'] } }, {}] },
  })
})

test('a CSV is written for Korean Excel, with no text that begins like a formula', async () => {
  const written = await room.ask(writeSpreadsheet, { format: 'csv', fileName: '예산', sheets: [sheet] })
  if (!written.ok) throw new Error('refused')
  expect(written.value.fileName).toBe('예산.csv')
  const text = Buffer.from(written.value.base64, 'base64').toString()
  expect(text).toBe('\uFEFF항목,금액,비율,날짜\r\n' + "'=cmd|1,956364.5,48.5%,2021-06-14\r\n합계,-1,,")
})

test.each(['=', '+', '-', '@', '\t=', '\r='])(
  'no text of any download begins a formula, whatever it begins with: %j',
  async (start) => {
    const harmful = { ...sheet, rows: [[`${start}HYPERLINK("https://elsewhere.example")`, 1, 1, null]], totals: [] }
    const csv = await room.ask(writeSpreadsheet, { format: 'csv', sheets: [harmful] })
    const xlsx = await room.ask(writeSpreadsheet, { format: 'xlsx', sheets: [harmful] })
    if (!csv.ok || !xlsx.ok) throw new Error('refused')
    const [, line = ''] = Buffer.from(csv.value.base64, 'base64')
      .toString()
      .split(/\r\n(?=["'])/)
    expect(line).toMatch(/^"?'/)
    const read = await room.ask(readTables, { name: 'x', base64: xlsx.value.base64 })
    expect(read.ok && JSON.stringify(read.value.sheets[0]?.rows)).toContain('HYPERLINK')
    const parts = unzipSync(Buffer.from(xlsx.value.base64, 'base64'))
    const written = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'))
    for (const [name, bytes] of written) expect(Buffer.from(bytes).toString(), name).not.toContain('<f>')
  },
)

test('every table that is given as a file is written in this one place', () => {
  const writers = globSync('{rooms,apps,kernel,ui}/**/*.{ts,tsx}').filter(
    (file) => !file.includes('.test.') && /from 'hucre'|text\/csv|spreadsheetml/.test(readFileSync(file, 'utf8')),
  )
  expect(writers.sort()).toEqual([
    'rooms/documents/adapters/read-spreadsheet.ts',
    'rooms/documents/adapters/write-spreadsheet.ts',
    'rooms/documents/adapters/write-tables.ts',
    'rooms/documents/adapters/write-workbook-of-document.ts',
    // It names the kinds of files that people add.
    'rooms/documents/core/file-name.ts',
    'rooms/documents/server/write-spreadsheet.ts',
  ])
})

test('a row that is not as wide as its columns is refused', async () => {
  const refused = await room.ask(writeSpreadsheet, { format: 'csv', sheets: [{ ...sheet, rows: [['가']] }] })
  expect(refused).toEqual({ ok: false, refusal: { kind: 'row-not-as-wide', sheet: '총괄', row: 1 } })
})

test('more cells than one file holds are refused before any is written', async () => {
  const columns = Array.from({ length: 200 }, () => ({ label: '수', kind: 'count' as const }))
  const rows = Array.from({ length: 2501 }, () => Array<number>(200).fill(0))
  const refused = await room.ask(writeSpreadsheet, { format: 'xlsx', sheets: [{ ...sheet, columns, rows }] })
  expect(refused).toEqual({ ok: false, refusal: { kind: 'too-many-cells', most: 500_000 } })
})
