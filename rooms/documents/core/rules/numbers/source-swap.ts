import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { isSource } from '../tables/words-of-totals.ts'
import { found } from './found.ts'
import { listed } from './listed.ts'
import { type PeriodRow, periodRows } from './period-targets.ts'
import type { WrittenNumber } from './written-number.ts'

const fewest = 4
const factor = 4n

/** The one period in which the smaller source is many times the larger, where in all others it is not. */
function turned(larger: PeriodRow, smaller: PeriodRow): number {
  const periods = larger.values.flatMap((value, index) => {
    const other = smaller.values[index] ?? null
    return value === null || other === null || value.value + other.value === 0n
      ? []
      : [{ a: value.value, b: other.value, index }]
  })
  const odd = periods.filter(({ a, b }) => b > a)
  const [only] = odd
  if (odd.length !== 1 || only === undefined || periods.length <= fewest) return -1
  return only.a > 0n && only.b >= factor * only.a ? only.index : -1
}

/** Amounts of two fund sources that look as if they had changed places in one year. */
export function swappedSources(document: Extracted): readonly DocumentFinding[] {
  const rows = periodRows(document).filter(({ label }) => isSource(label))
  return rows.flatMap((larger) =>
    rows.flatMap((smaller): readonly DocumentFinding[] => {
      const near = Math.abs(larger.line.index - smaller.line.index) <= 4 && larger !== smaller
      const at = near && larger.values.length === smaller.values.length ? turned(larger, smaller) : -1
      if (at === -1) return []
      const [value, other] = [listed(larger.values, at) as WrittenNumber, listed(smaller.values, at) as WrittenNumber]
      const span = { from: value.from, to: value.end }
      const [stated, computed] = [
        larger.line.text.slice(value.from, value.end),
        smaller.line.text.slice(other.from, other.end),
      ]
      const params = { way: 'sources', label: larger.label, other: smaller.label }
      return [found('swap', 'note', larger.line.place, { span, stated, computed, params })]
    }),
  )
}
