import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '../check-document.ts'
import type { Extracted, TableCell } from '../extracted.ts'
import { numberRules } from './numbers/number-rules.ts'
import { textRules } from './text/text-rules.ts'

/** What rules look for; a line of the same again and again, and then something else, makes a careless pattern go back. */
const bits =
  '1 |1 명 |1,000 원 | |(|(1|(가)|가|1,1,|=×|1,000원×|.|~|2021. 1. |- |1% |가: |1\t|총 1회 |:|월|여성 1명, |「1명 (1 |(5종): '.split(
    '|',
  )

const documentOf = (line: string, count: number): Extracted => {
  const lines = Array.from({ length: count }, (_, index) => index)
  const cells = lines.map((row): TableCell => {
    const place = { kind: 'cell', sheet: '표', cell: `A${row + 1}` } as const
    return { row, column: 0, rowSpan: 1, columnSpan: 1, text: line, place }
  })
  return {
    name: 'x',
    format: 'text',
    pieces: [
      ...lines.map((index) => ({ text: line, place: { kind: 'line', line: index + 1 } as const })),
      ...cells.map(({ text, place }) => ({ text, place })),
    ],
    tables: [{ title: null, rows: count, columns: 1, cells }],
  }
}

/** A rule whose pattern goes back over a line again and again does not come to its end here. */
test('whatever repeats on a long line, all rules come to their end', () => {
  const lines = fc.record({
    repeated: fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    end: fc.constantFrom('', 'x', '가', ')', '1'),
    length: fc.constantFrom(300, 9000, 200_000),
  })
  fc.assert(
    fc.property(lines, ({ repeated, end, length }) => {
      const line = `${repeated.repeat(length / repeated.length)}${end}`
      const { counts } = checkDocument(documentOf(line, 2), [numberRules, textRules])
      expect(counts.error).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 30 },
  )
}, 60_000)
