import { expect, test } from 'vitest'
import {
  filledDown,
  guessedColumns,
  headingRowOf,
  type ImportField,
  missingFields,
  rowsBelow,
  saidBeside,
} from './declared-import.ts'
import { hashOfHeadings } from './remembered-columns.ts'

const field = (name: string, headings: readonly string[], needed = false): ImportField => ({
  ...{ name, headings, needed },
  label: { ko: name, en: name },
})
const fields = [field('date', ['일자', '날짜'], true), field('topic', ['안건'], true), field('place', ['장소'])]
const table = [
  ['2021년 회의 대장', '', ''],
  ['날 짜', '안건', '비고'],
  ['2021-03-02', '계획', '가'],
  ['', '', '나'],
  ['합 계', '', ''],
  ['날 짜', '안건', '비고'],
  ['2021-03-09', '  예산\n심의 ', '다'],
]

test('columns are guessed by their headings, wherever these stand', () => {
  expect(headingRowOf(fields, table)).toBe(1)
  expect(guessedColumns(fields, table[1] ?? [])).toEqual({ date: 0, topic: 1 })
})

test('rows below the headings are read by their columns; empty ones, totals and headings again are left out', () => {
  expect(rowsBelow(table, 1, { date: 0, topic: 1 }, fields)).toEqual([
    { row: 3, cells: { date: '2021-03-02', topic: '계획', place: '' } },
    { row: 7, cells: { date: '2021-03-09', topic: '예산 심의', place: '' } },
  ])
  expect(rowsBelow([], 0, {}, fields)).toEqual([])
})

test('a heading says its unit, and so does what stands above it', () => {
  const amounts = [['(단위: 천원)'], ['날짜', '안건(건)']]
  expect(guessedColumns(fields, amounts[1] ?? [])).toEqual({ date: 0, topic: 1 })
  expect(saidBeside(amounts, 1, { topic: 1, place: 7 })).toEqual({
    headings: { topic: '안건(건)', place: '' },
    above: '(단위: 천원)',
  })
  expect(saidBeside([], 0, { topic: 1 })).toEqual({ headings: { topic: '' }, above: '' })
})

test('what is needed and has no column is told', () => {
  expect(missingFields(fields, { topic: 3 }).map(({ name }) => name)).toEqual(['date'])
})

test('what reaches over several rows stands in each; what reaches beyond the table does not hurt', () => {
  const merged = [
    { row: 0, column: 0, rowSpan: 2 },
    { row: 1, column: 1, rowSpan: 9 },
    { row: 7, column: 0, rowSpan: 2 },
  ]
  expect(
    filledDown(
      [
        ['기획과', '가'],
        ['', '나'],
        ['동', ''],
      ],
      merged,
    ),
  ).toEqual([
    ['기획과', '가'],
    ['기획과', '나'],
    ['동', '나'],
  ])
})

test('a file is known again by its headings, whatever their spaces', () => {
  expect(hashOfHeadings(['사업 명', '금액'])).toBe(hashOfHeadings(['사업명', '금액']))
  expect(hashOfHeadings(['금액', '사업명'])).not.toBe(hashOfHeadings(['사업명', '금액']))
})
