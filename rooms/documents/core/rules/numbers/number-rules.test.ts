import { expect, test } from 'vitest'
import { checkDocument } from '../../check-document.ts'
import type { Extracted } from '../../extracted.ts'
import { linesOfText, readPlainText } from '../../text-document.ts'
import { numberRules } from './number-rules.ts'

const check = (document: Extracted): readonly string[] =>
  checkDocument(document, [numberRules]).findings.map(({ rule, severity, stated, computed }) => {
    return `${severity} ${rule} ${stated} -> ${computed}`
  })

test('every finding has a sentence', () => {
  const text =
    '부서\t예산액\t집행액\t집행률(%)\n계\t300\t152\t50.3\n가\t100\t51\t51\n나\t200\t100\t50.0\n다\t300\t123\t41.0\n라\t7\t3\t42.8'
  const { findings } = checkDocument(linesOfText('글.txt', text), [numberRules])
  expect(findings.map(({ rule, stated }) => `${rule} ${stated}`)).toEqual([
    ...['execution-rate 50.3', 'decimals 51', 'execution-rate 42.8'],
  ])
  for (const finding of findings) expect(numberRules.describe(finding, 'ko')).not.toBeNull()
})

test('rates that all are cut, or stand alone, are left alone', () => {
  expect(
    check(readPlainText('a.csv', '부서,예산액,집행액,집행률\n가,300,200,66\n나,300,100,33\n다,300,50,16')),
  ).toEqual([])
  expect(
    check(
      readPlainText(
        'a.csv',
        '부서,예산액,집행액,집행률\n가,300,200,66.6\n나,300,100,33.3\n다,300,50,16.6\n라,300,3,1\n마,300,6,2',
      ),
    ),
  ).toEqual([])
})

test('a workbook is checked for its formulas, too', () => {
  const place = { kind: 'cell', sheet: '시트', cell: 'A1' } as const
  const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '3', place } as const
  const number = { value: '3', shownAs: 'number', decimals: 0 } as const
  const table = { title: '시트', rows: 1, columns: 1, cells: [{ ...cell, number, formula: 'SUM(B1:B2)' }] }
  expect(check({ name: 'a.xlsx', format: 'xlsx', pieces: [], tables: [table] })).toEqual(['error cached-value 3 -> 0'])
})

test('nothing in a document makes a rule throw, and long lines are read in time', () => {
  const odd = [
    '((((((',
    '총 총 총 1 2 3',
    '= + = 1',
    '%'.repeat(50),
    '1 '.repeat(2000),
    '(1 '.repeat(3000),
    '계 1\n'.repeat(300),
    '\t'.repeat(500),
  ]
  for (const text of odd) expect(() => check(linesOfText('글.txt', text))).not.toThrow()
})
