import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import type { Fixed } from './fixed.ts'
import { found } from './found.ts'
import { linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { type NumberedList, numberedLists, type Placed } from './numbered-list.ts'
import { columnsOf, unitOf } from './numbered-sums.ts'
import { columnsUnderTotals } from './said-total.ts'
import { wonPer } from './written-number.ts'

/** Amounts of a list in won, with where they stand. */
type Amounts = readonly { readonly won: Fixed; readonly at: Placed }[]

const fewest = 5

/** What one list has and the other has not, where all else is the same; null where more differs. */
function missing(longer: Amounts, shorter: Amounts): Placed | null {
  if (longer.length !== shorter.length + 1 || shorter.length < fewest) return null
  const rest = [...shorter.map(({ won }) => won)]
  const left = longer.filter(({ won }) => {
    const index = rest.indexOf(won)
    if (index !== -1) rest.splice(index, 1)
    return index === -1
  })
  return left.length === 1 ? listed(left, 0).at : null
}

/** A project of one list that is gone from a later list of the same amounts, without a word. */
export function missingItems(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  const ofList = (list: NumberedList): Amounts => {
    const columns = columnsOf(list, ({ amounts }) => amounts)
    const per = unitOf(lines, list)
    const [only] = columns ?? []
    return columns?.length !== 1 || only === undefined || per === null
      ? []
      : only.map((at) => ({ won: at.value * per, at }))
  }
  const loose = columnsUnderTotals(document).map((column): Amounts => {
    return column.amounts.map((at) => ({ won: at.value * (wonPer.get(at.unit) as bigint), at }))
  })
  const lists = [...loose, ...numberedLists(document).map(ofList)]
  return lists.flatMap((longer) =>
    lists.flatMap((shorter): readonly DocumentFinding[] => {
      const at = missing(longer, shorter)
      if (at === null) return []
      const { line, from, end } = at
      const stated = line.text.slice(from, end)
      return [
        found('item-missing', 'note', line.place, {
          span: { from, to: end },
          stated,
          params: { items: shorter.length },
        }),
      ]
    }),
  )
}
