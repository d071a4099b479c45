import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { type Fixed, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { numberedLists, type Placed } from './numbered-list.ts'
import { columnsOf } from './numbered-sums.ts'
import { readNumbers } from './written-number.ts'

const asked = /신청|요구|요청|당초|1차|심사/
const granted = /조정|최종|확정|반영/

const tell = (before: Fixed, after: Placed, items: number): DocumentFinding =>
  found('amount-increase', 'note', after.line.place, {
    span: { from: after.from, to: after.to },
    stated: after.line.text.slice(after.from, after.to),
    computed: writeFixed(before),
    params: { more: writeFixed(after.value - before), items },
  })

/** Amounts that grew between a request and what was granted, where no line gives a reason: the total, else each item. */
export function amountIncreases(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  return numberedLists(document).flatMap((list) => {
    const columns = columnsOf(list, ({ amounts }) => amounts)
    const above = lines.slice(Math.max(0, list.from - 12), list.from)
    const header = above.map(({ text }) => text).join(' ')
    const first = header.search(asked)
    if (columns?.length !== 2 || first === -1 || !granted.test(header.slice(first))) return []
    const [before, after] = [listed(columns, 0), listed(columns, 1)]
    const grown = after.flatMap((amount, index) => {
      const was = listed(before, index).value
      return amount.value > was ? [tell(was, amount, 1)] : []
    })
    const sums = [sumOf(before.map(({ value }) => value)), sumOf(after.map(({ value }) => value))] as const
    if (sums[1] <= sums[0]) return grown
    const total = above
      .flatMap((line) => readNumbers(line.text).map((number): Placed => ({ ...number, line })))
      .findLast(({ value, grouped }) => grouped && value === sums[1])
    return total === undefined ? grown : [tell(sums[0], total, grown.length)]
  })
}
