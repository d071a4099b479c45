import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { type BudgetSheet, budgetSheets, type SheetSection, type SheetSum, wholeOf } from './budget-sheet.ts'
import { isNearSum } from './composition.ts'
import { type Fixed, same, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { listed } from './listed.ts'
import type { Placed } from './numbered-list.ts'

const tell = (at: Placed, computed: Fixed, way: string, parts: number): DocumentFinding =>
  found('sums', 'error', at.line.place, {
    span: { from: at.from, to: at.to },
    stated: at.line.text.slice(at.from, at.to),
    computed: writeFixed(computed),
    params: { way, parts },
  })

/** Sums whose sources do not add up to them. */
function acrossSources(sums: readonly (readonly Placed[])[]): readonly DocumentFinding[] {
  return sums.flatMap((amounts) => {
    const { whole, sources } = wholeOf(amounts)
    if (sources === null || same(whole.value, sources) || !isNearSum(whole.value, sources)) return []
    return [tell(whole, sources, 'sources', amounts.length - 1)]
  })
}

/** A subtotal and the costs it was found to be the sum of. */
interface Grouped {
  readonly sum: SheetSum
  readonly costs: readonly Placed[]
}

const most = 400

/**
 * Gives each subtotal the costs of its cell. A subtotal stands somewhere beside its costs, in the middle of its cell:
 * all costs of cells above it come before, all of cells below it after it. Of all ways to part the costs so, the one in
 * which most subtotals are right is taken.
 */
function groupCosts({ costs, sums }: SheetSection, unit: bigint): readonly Grouped[] | null {
  if (sums.length === 0 || costs.length < sums.length || costs.length * sums.length > most * 10) return null
  const upTo: Fixed[] = [0n]
  for (const { value } of costs) upTo.push(listed(upTo, upTo.length - 1) + value)
  // best[b]: how few subtotals are wrong when the subtotals so far take the first b costs, and how they were parted.
  let best = new Map<number, { readonly wrong: number; readonly ends: readonly number[] }>([
    [0, { wrong: 0, ends: [] }],
  ])
  for (const [index, sum] of sums.entries()) {
    const next = new Map<number, { readonly wrong: number; readonly ends: readonly number[] }>()
    const until = sums[index + 1]?.after ?? costs.length
    for (const [start, so] of best) {
      const last = index === sums.length - 1 ? [costs.length] : range(Math.max(start + 1, sum.after), until)
      for (const end of last) {
        const right = same(listed(upTo, end) - listed(upTo, start), wholeOf(sum.amounts).whole.value * unit)
        const wrong = so.wrong + (right ? 0 : 1)
        const known = next.get(end)
        if (end > start && (known === undefined || wrong < known.wrong))
          next.set(end, { wrong, ends: [...so.ends, end] })
      }
    }
    best = next
  }
  const parted = best.get(costs.length)
  if (parted === undefined) return null
  return sums.map((sum, index) => ({ sum, costs: costs.slice(parted.ends[index - 1] ?? 0, parted.ends[index]) }))
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** A cost that is the sum of those behind it heads them, and would count twice. */
const headsOthers = (costs: readonly Placed[]): boolean =>
  costs.some((cost, index) => {
    let sum = 0n
    return costs.slice(index + 1).some(({ value }, further) => {
      sum += value
      return further > 0 && same(sum, cost.value)
    })
  })

interface Off {
  readonly at: Placed
  readonly computed: Fixed
  readonly off: Fixed
  readonly parts: number
}

/** Subtotals that are not the sum of their costs; none where too many are, for then the sheet is read wrongly. */
function wrongSubtotals(section: SheetSection, unit: bigint): readonly Off[] {
  const grouped = groupCosts(section, unit) ?? []
  const wrong = grouped.flatMap(({ sum, costs }): Off[] => {
    const { whole } = wholeOf(sum.amounts)
    const total = sumOf(costs.map(({ value }) => value))
    if (same(total, whole.value * unit) || headsOthers(costs)) return []
    return [{ at: whole, computed: total / unit, off: whole.value - total / unit, parts: costs.length }]
  })
  return wrong.length === 1 || wrong.length * 3 <= grouped.length ? wrong : []
}

function checkSection(section: SheetSection, unit: bigint): readonly DocumentFinding[] {
  const subtotals = wrongSubtotals(section, unit)
  const { whole } = wholeOf(section.total)
  const sums = section.sums.map(({ amounts }) => wholeOf(amounts).whole.value)
  const sum = sumOf(sums)
  const off = sums.length === 0 || !isNearSum(whole.value, sum) ? 0n : whole.value - sum
  // One wrong subtotal makes the total look wrong by as much: then it alone is told.
  const explained = same(off, 0n) || subtotals.some((one) => same(one.off, -off))
  const near = subtotals.filter(({ at, computed }) => isNearSum(at.value, computed))
  return [
    ...near.map(({ at, computed, parts }) => tell(at, computed, 'costs', parts)),
    ...(explained ? [] : [tell(whole, sum, 'subtotals', sums.length)]),
  ]
}

/** Sums over sums: each against those of the next lower word that follow it, column by column. */
function overSections({ sections }: BudgetSheet): readonly DocumentFinding[] {
  const words = (['총계', '소계', '계'] as const).filter((word) => sections.some((section) => section.word === word))
  return words.slice(0, -1).flatMap((word, rank) => {
    const lower = words[rank + 1]
    const higher = words.slice(0, rank + 1)
    return sections.flatMap((section, at) => {
      if (section.word !== word) return []
      const after = sections.slice(at + 1)
      const end = after.findIndex((one) => higher.includes(one.word))
      const parts = (end === -1 ? after : after.slice(0, end)).filter((one) => one.word === lower)
      const widest = parts.length > 0 && parts.every(({ total }) => total.length <= section.total.length)
      const { whole } = wholeOf(section.total)
      const sum = sumOf(parts.map(({ total }) => wholeOf(total).whole.value))
      return !widest || same(sum, whole.value) || !isNearSum(whole.value, sum)
        ? []
        : [tell(whole, sum, 'subtotals', parts.length)]
    })
  })
}

function checkSheet(sheet: BudgetSheet): readonly DocumentFinding[] {
  const all = sheet.sections.flatMap(({ total, sums }) => [total, ...sums.map(({ amounts }) => amounts)])
  return [
    ...acrossSources(all),
    ...overSections(sheet),
    ...sheet.sections.flatMap((section) => checkSection(section, sheet.unit)),
  ]
}

/** The subtotals and totals of budget sheets in running text, against the costs beneath them. */
export const budgetSums = (document: Extracted): readonly DocumentFinding[] =>
  budgetSheets(document).flatMap(checkSheet)
