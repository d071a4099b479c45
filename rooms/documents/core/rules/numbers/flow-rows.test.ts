import { expect, test } from 'vitest'
import type { Extracted } from '../../extracted.ts'
import { flowTables } from './flow-rows.ts'

const rowsOf = (text: string) => {
  const document: Extracted = {
    name: 'x',
    format: 'text',
    pieces: [{ text, place: { kind: 'line', line: 1 } }],
    tables: [],
  }
  return flowTables(document).flat()
}
const read = (text: string) => rowsOf(text).map(({ label, slots }) => [label, ...slots.map((slot) => slot.text)])

test('a line that ends in amounts is a label and its amounts; a unit set off by a blank belongs to its number', () => {
  expect(read('합계 1,000 300 700')).toEqual([['합계', '1,000', '300', '700']])
  expect(read('인건비 - 12 명 △3.5%  ')).toEqual([['인건비', '-', '12 명', '△3.5%']])
})

test('a number that leads, one amount, words among amounts, tabs, and long lines are no rows', () => {
  const none = [
    '1 사업 100 200',
    '사업 100',
    '사업 1 명',
    '100 사업 200',
    '가\t100 200',
    '명 건 회 대',
    `가 ${'1 '.repeat(200)}1`,
  ]
  for (const text of none) expect(read(text)).toEqual([])
})

test('a row of numbers and units that might be joined in many ways is read in one', () => {
  const [row] = rowsOf(`가 ${'1 명 '.repeat(70)}`)
  expect(row?.slots).toHaveLength(70)
  expect(rowsOf(`가 ${'1 명 '.repeat(70)}x`)).toEqual([])
})
