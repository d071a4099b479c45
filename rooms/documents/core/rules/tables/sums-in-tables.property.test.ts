import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlainText } from '../../text-document.ts'
import { gridsOf } from './grids-of.ts'
import { sumsInGrid } from './sums-in-tables.ts'

/** The amounts of a table with both margins: items by sources, with the totals of both. */
const withMargins = (items: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const rows = items.map((row) => [...row, row.reduce((sum, amount) => sum + amount, 0)])
  const totals = (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  return [...rows, totals]
}

interface Layout {
  readonly totalFirst: boolean
  readonly sumFirst: boolean
}

const sheet = (amounts: readonly (readonly number[])[], { totalFirst, sumFirst }: Layout): string => {
  const width = (amounts[0]?.length ?? 1) - 1
  const sources = ['국비', '시비', '구비', '기금', '기타'].slice(0, width)
  const put = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
    sumFirst ? [...cells.slice(-1), ...cells.slice(0, -1)] : cells
  const rows = amounts.map((row, index) =>
    [index === amounts.length - 1 ? '합계' : `사업${'가나다라마바사아'[index]}`, ...put(row)].join(','),
  )
  const body = totalFirst ? [...rows.slice(-1), ...rows.slice(0, -1)] : rows
  return [['사업명', ...put([...sources, '합계'])].join(','), ...body].join('\n')
}

const layout = fc.record({ totalFirst: fc.boolean(), sumFirst: fc.boolean() })
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: width, maxLength: width }), {
    minLength: 3,
    maxLength: 8,
  }),
)

const findings = (text: string) => gridsOf(readPlainText('표.csv', text)).flatMap(sumsInGrid)

test('a right table with both margins is never flagged', () => {
  fc.assert(
    fc.property(table, layout, (items, how) => {
      expect(findings(sheet(withMargins(items), how))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('one changed cell of a table with both margins is always found, and put right', () => {
  fc.assert(
    fc.property(table, layout, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 99_999 }), (items, how, r, c, by) => {
      const right = withMargins(items)
      const [row, column] = [r % right.length, c % (right[0]?.length ?? 1)]
      const wrong = right.map((cells, at) =>
        cells.map((amount, across) => (at === row && across === column ? amount + by : amount)),
      )
      const found = findings(sheet(wrong, how))
      expect(found).toHaveLength(1)
      expect(found[0]?.stated).toBe(String((right[row]?.[column] ?? 0) + by))
      expect(found[0]?.computed?.replaceAll(',', '')).toBe(String(right[row]?.[column]))
    }),
    { numRuns: 120 },
  )
})
