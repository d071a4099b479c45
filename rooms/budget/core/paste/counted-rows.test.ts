import { describe, expect, it } from 'vitest'
import { plainTable } from '#kit/merged-cells.ts'
import { checkRow } from '../grid/check-row.ts'
import { gridOf, idsOf, played } from '../grid/grid-fixture.ts'
import { computedOf } from '../grid/grid-line.ts'
import { explainPasteProblem } from '../messages-grid.ts'
import { columnOf } from './header-words.ts'
import { readPastedLines } from './read-pasted-lines.ts'

const defaults = { fiscalYear: 2021, accountName: '사무관리비', group: null, source: 'district' } as const
const read = (rows: string[][]) => readPastedLines(plainTable(rows), defaults)
const formulas = (rows: string[][]) => read(rows)?.lines.map(({ label, formulaText }) => [label, formulaText])

describe('a table with prices and numbers', () => {
  const table = [
    ['품목/내역', '단가', '수량', '금액'],
    ['현수막', '25,000', '10', '260,000'],
  ]
  it('gives the formula, with the stated amount beside what it computes to', () => {
    const [line] = read(table)?.lines ?? []
    expect(line).toMatchObject({ label: '현수막', formulaText: '25,000원×10', lumpSum: false, stated: 260_000 })
    expect(line && computedOf(line)).toBe(250_000)
    const known = new Map([[2021, new Set(['사무관리비'])]])
    expect(line && checkRow(line, known)).toEqual([{ kind: 'differs', stated: 260_000, computed: 250_000 }])
  })

  it('becomes formulas in the grid too', () => {
    const right = [...table.slice(0, 1), ['현수막', '25,000', '10', '250,000']]
    const pasted = played(gridOf({}), { do: 'paste', table: plainTable(right), ids: ['x'] })
    expect(idsOf(pasted)).toBe('ax')
    expect(pasted.rows[1]?.line).toMatchObject({ formulaText: '25,000원×10', lumpSum: false, stated: 250_000 })
  })

  it('computes the amount where none is stated', () => {
    expect(
      read([
        ['항목', '단가(천원)', '수량(개)'],
        ['책', '25', '10'],
      ])?.lines,
    ).toMatchObject([{ formulaText: '25,000원×10개', stated: 250_000 }])
  })

  it('takes each number with its unit: its own, that of the heading, that of the unit column', () => {
    const rows = [
      ['내역', '단가', '수량', '단위', '횟수', '인원', '개월', '비고'],
      ['수당', '70,000원', '2', '개소', '4', '11 명', '-', ''],
      ['임차료', '30,000', '1.5', '시간', '', '', '12', ''],
      ['현수막', '50,000', '4장', '', '', '', '', ''],
      ['수수료', '50,000', '10%', '9', '', '', '', ''],
    ]
    expect(formulas(rows)).toEqual([
      ['수당', '70,000원×2개소×4회×11명'],
      ['임차료', '30,000원×1.5시간×12개월'],
      ['현수막', '50,000원×4장'],
      ['수수료', '50,000원×10%'],
    ])
    expect(read(rows)?.lines.map(({ stated }) => stated)).toEqual([6_160_000, 540_000, 200_000, 5000])
  })

  it('keeps a calculation that is written out, and takes a text beside a price for the name', () => {
    const rows = [
      ['산출내역', '단가', '수량', '금액', '일괄'],
      ['현수막 30,000원×2장', '25,000', '10', '60,000', ''],
      ['현수막 제작', '25,000', '10', '250,000', ''],
      ['', '', '3', '90,000', ''],
      ['한 번에', '25,000', '10', '250,000', 'O'],
    ]
    expect(read(rows)?.lines.map(({ label, formulaText, lumpSum }) => [label, formulaText, lumpSum])).toEqual([
      ['현수막', '30,000원×2장', false],
      ['현수막 제작', '25,000원×10', false],
      ['', '', true],
      ['', '한 번에', true],
    ])
  })

  it('tells prices and numbers that it cannot read', () => {
    const rows = [
      ['내역', '단가', '수량', '금액'],
      ['책', '많이', '두어 권', '100'],
      ['붓', '25,000', '여럿', ''],
    ]
    expect(read(rows)?.problems).toEqual([
      { kind: 'amount', row: 2, text: '많이' },
      { kind: 'amount', row: 2, text: '두어 권' },
      { kind: 'amount', row: 3, text: '여럿' },
    ])
    expect(formulas(rows)).toEqual([
      ['책', ''],
      ['붓', '25,000원'],
    ])
  })

  it('knows its headings', () => {
    expect(columnOf('단가(천원)', 1)).toEqual({ kind: 'price', unit: 1000 })
    expect(columnOf('수량', 1)).toEqual({ kind: 'count', countedIn: null })
    expect(columnOf('수량(개/월)', 1)).toEqual({ kind: 'count', countedIn: null })
    expect(columnOf('인원(학급)', 1)).toEqual({ kind: 'count', countedIn: '학급' })
    expect(columnOf('부수', 1)).toEqual({ kind: 'count', countedIn: '부' })
    expect([columnOf('단위', 1), columnOf('품목·내역', 1), columnOf('품목/단가', 1)]).toEqual([
      { kind: 'count-unit' },
      { kind: 'label' },
      null,
    ])
  })
})

describe('the totals of a pasted table', () => {
  const heading = ['내역', '단가', '수량', '금액']
  const problems = (...rows: string[][]) =>
    (read([heading, ...rows])?.problems ?? []).map((one) =>
      one.kind === 'total' ? [one.row, one.text, one.stated, one.computed] : one,
    )
  const [a, b, c] = [
    ['가', '100', '10', '1,000'],
    ['나', '', '', '500'],
    ['다', '300', '1', ''],
  ]
  const total = (word: string, amount: string) => [word, '', '', amount]

  it('are no lines, and are told where they are wrong', () => {
    expect(read([heading, a, total('소 계', '1,200')])?.lines).toHaveLength(1)
    expect(problems(a, b, total('소계', '1,500'), c, total('소계', '300'), total('합계', '1,800'))).toEqual([])
    expect(problems(a, b, total('소계', '1,600'), c, total('소계', '400'), total('합계', '2,000'))).toEqual([
      [4, '소계', 1600, 1500],
      [6, '소계', 400, 300],
      [7, '합계', 2000, 1800],
    ])
  })

  it('may stand above their lines, run on, and stand for a part or the whole', () => {
    expect(problems(total('합계', '1,800'), total('소계', '1,500'), a, b, total('소계', '300'), c)).toEqual([])
    expect(problems(total('합계', '1,500'), total('소계', '1,500'), a, b, total('소계', '200'), c)).toEqual([
      [2, '합계', 1500, 1800],
      [6, '소계', 200, 300],
    ])
    expect(problems(a, total('누계', '1,000'), b, total('누계', '1,400'))).toEqual([[5, '누계', 1400, 1500]])
    expect(problems(a, b, total('계', '1,500'), c, total('계', '300'), total('계', '1,800'))).toEqual([])
  })

  it('are looked at source by source, and only where lines have amounts', () => {
    const bySource = [
      ['내역', '합계', '시비', '구비', '국비'],
      ['가', '3', '2', '1', ''],
      ['나', '5', '', '5', ''],
      ['계', '8', '3', '6', '9'],
    ]
    expect(read(bySource)?.problems).toEqual([{ kind: 'total', row: 4, text: '계', stated: 3, computed: 2 }])
    expect(problems(['라', '', '', ''], total('합계', '900'))).toEqual([])
    expect(
      read([
        ['내역', '단가'],
        ['가', '100'],
        ['합계', '900'],
      ])?.problems,
    ).toEqual([])
  })

  it('are told in both languages', () => {
    const wrong = { kind: 'total', row: 4, text: '소계', stated: 1600, computed: 1500 } as const
    expect(explainPasteProblem(wrong, 'ko')).toBe('4번째 줄 소계: 1,600원으로 적혀 있는데 줄을 더하면 1,500원입니다.')
    expect(explainPasteProblem(wrong, 'en')).toContain('add up to 1,500 won')
    expect(explainPasteProblem({ kind: 'amount', row: 2, text: '많이' }, 'ko')).toContain('‘많이’')
  })
})
