import { expect, test } from 'vitest'
import { cellOfPart, splitAt } from './split-line.ts'

const line = { index: 0, text: '가  27(23)', place: { kind: 'line', line: 1 } } as const

test('cells keep where they stand in their line, and so does what stands in brackets behind them', () => {
  const [first, second] = splitAt(line.text, / {2,}/g)
  expect([first, second]).toEqual([
    { text: '가', from: 0 },
    { text: '27(23)', from: 3 },
  ])
  const cell = cellOfPart(line, second ?? null, 2, 1)
  expect([cell.span, cell.inner?.span, cell.row, cell.column]).toEqual([{ from: 3, to: 5 }, { from: 5, to: 9 }, 2, 1])
  expect(cellOfPart(line, null, 0, 0)).toMatchObject({ text: '', value: { kind: 'nothing' }, span: null })
})
