import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LocalDate, localDate } from '#kit/korean-date.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import { plainLines } from '../frozen-document.ts'
import { assemblyPageWords } from '../messages-assembly.ts'
import { askedRows, assemblyData, type DataTable } from './assembly-data.ts'
import { type DataAsked, dataKinds, readAsked, writeAsked } from './data-asked.ts'

const bare: DataAsked = {
  ...{ kind: 'contracts', year: 2021, department: null, from: null, to: null, number: null, question: null },
}
const table: DataTable = {
  columns: [
    { label: '이름', widthMm: 100, kind: 'text' },
    { label: '금액', widthMm: 40, kind: 'thousand-won' },
  ],
  rows: [
    { departments: ['도로과'], on: localDate('2021-03-01'), cells: ['보안등', 20_000_000] },
    { departments: ['공원과', '도로과'], on: localDate('2021-07-01'), cells: ['꽃길', 1_000_500] },
    { departments: ['공원과'], on: null, cells: ['그늘막', null] },
  ],
  ...{ summed: [1], notes: ['알아 둘 것'] },
}

describe('what the assembly asks', () => {
  it('is read as it is written', () => {
    const word = fc.stringMatching(/^[가-힣A-Za-z0-9][가-힣A-Za-z0-9 -]{0,20}[가-힣]$/)
    const day = fc.constantFrom<LocalDate | null>(null, localDate('2021-01-31'), localDate('2021-12-01'))
    const asked = fc.record({
      ...{ kind: fc.constantFrom(...dataKinds), year: fc.integer({ min: 1900, max: 2999 }), from: day, to: day },
      ...{ department: fc.option(word), number: fc.option(word), question: fc.option(word) },
    })
    fc.assert(
      fc.property(asked, (one) => {
        expect(readAsked(writeAsked(one))).toEqual(one)
      }),
    )
  })
  it('may be short, and is refused where it is something else', () => {
    expect(readAsked('contracts@2021')).toEqual(bare)
    expect(readAsked('contracts@2021@도로과')).toEqual({ ...bare, department: '도로과' })
    expect(readAsked('contracts@2021@@~2021-06-30@12@a@b')).toMatchObject({ to: '2021-06-30', question: 'a@b' })
    expect(writeAsked({ ...bare, number: ' 1@2 ' })).toBe('contracts@2021@@~@1 2@')
    for (const text of ['', 'none@2021', 'contracts@21', 'contracts@2021@@2021-02-30~', 'contracts@2021@@2021'])
      expect(readAsked(text)).toBeNull()
  })
  it('has words on its page in both languages', () => {
    for (const lang of ['ko', 'en'] as const) expect(Object.keys(assemblyPageWords(lang).kinds)).toEqual([...dataKinds])
  })
})

describe('the answer to the assembly', () => {
  it('has the request at its head, and a table with its sums', () => {
    const asked = { ...bare, department: '도로과', from: localDate('2021-01-01'), number: '12', question: '계약 현황' }
    const document = assemblyData(asked, '금천구', table)
    expect(checkModel(document)).toEqual([])
    expect(plainLines(document).split('\n')).toEqual([
      ...[
        '의원 요구자료: 2021년 계약',
        '요구 번호 | 12',
        '요구 내용 | 계약 현황',
        '자료 | 2021년 계약',
        '부서 | 도로과',
      ],
      ...['기간 | 2021. 1. 1. ~', '건수 | 2건', '계약', '(단위: 천원)', '연번 | 이름 | 금액'],
      ...['1 | 보안등 | 20,000', '2 | 꽃길 | 1,001', ' | 계 | 21,001', '※ 알아 둘 것', '제출: 금천구청'],
    ])
  })
  it('says that there is nothing, and sums nothing that is no sum', () => {
    const none = plainLines(assemblyData({ ...bare, department: '없는과' }, '금천구', table))
    expect(none).toContain('해당하는 자료가 없습니다.')
    const [first] = table.rows
    const short = first === undefined ? [] : [{ ...first, cells: ['보안등'] }]
    expect(plainLines(assemblyData(bare, '금천구', { ...table, rows: short }))).toContain(' | 계 | 0')
    const columns = [...table.columns, { label: '비고', widthMm: 20, kind: 'text' as const }]
    expect(plainLines(assemblyData(bare, '금천구', { ...table, columns }))).toContain(' | 계 | 21,001 | \n')
    const counted: DataTable = { ...table, columns: [{ label: '이름', widthMm: 100, kind: 'text' }], summed: [] }
    const rows = table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) }))
    const lines = plainLines(assemblyData({ ...bare, to: localDate('2021-03-31') }, '금천구', { ...counted, rows }))
    expect(lines).toContain('1 | 보안등\n2 | 그늘막\n※')
    expect(lines).not.toContain('단위')
    expect(lines).toContain('기간 | ~ 2021. 3. 31.')
  })
  it('fits on its page, however wide its columns wish to be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 1, maxLength: 12 }), (widths) => {
        const columns = widths.map((widthMm) => ({ label: '칸', widthMm, kind: 'text' as const }))
        const rows = [{ departments: [], on: null, cells: widths.map(() => '글') }]
        expect(checkModel(assemblyData(bare, '금천구', { columns, rows, summed: [], notes: [] }))).toEqual([])
      }),
    )
  })
  it('adds up what it shows, and narrowing it leaves out and never adds', () => {
    const row = fc.record({
      departments: fc.subarray(['도로과', '공원과']),
      on: fc.option(fc.constantFrom(localDate('2021-03-01'), localDate('2021-07-01'))),
      cells: fc.tuple(
        fc.constant('이름'),
        fc.integer({ min: -1_000, max: 9_000 }).map((each) => each * 1000),
      ),
    })
    const narrowed = fc.record({
      ...{ department: fc.option(fc.constantFrom('도로과', '공원과')) },
      ...{ from: fc.option(fc.constant(localDate('2021-04-01'))), to: fc.option(fc.constant(localDate('2021-06-01'))) },
    })
    fc.assert(
      fc.property(fc.array(row), narrowed, (rows, by) => {
        const shown = askedRows(by, rows)
        expect(rows).toEqual(expect.arrayContaining([...shown]))
        const sum = shown.reduce((all, { cells }) => all + Number(cells[1] ?? 0), 0) / 1000
        const written = sum < 0 ? `△${(-sum).toLocaleString('ko-KR')}` : sum.toLocaleString('ko-KR')
        const lines = plainLines(assemblyData({ ...bare, ...by }, '금천구', { ...table, rows }))
        if (shown.length > 0) expect(lines).toContain(` | 계 | ${written}\n`)
      }),
    )
  })
})
