import { z } from 'zod'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sumWon, Won } from '#kit/won.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { type Bundle, bundlesOf } from './bundle.ts'
import { isOutsideAccounts, type ListedItem, type ScreeningList } from './screening-list.ts'
import { Verdict } from './verdict.ts'

/** What is decided on an item; of a bundle, on its first. Without an amount it has what it brought. */
export const ResultRow = z.strictObject({
  itemId: ItemId,
  result: Verdict.nullable().default(null),
  decided: PlannedWon.nullable().default(null),
  reason: z.string().trim().min(1).max(4000).nullable().default(null),
})
export type ResultRow = z.infer<typeof ResultRow>

export const resultProblems = [
  'rejection-without-reason',
  'conditions-without-words',
  'amount-without-reason',
  'departs-from-rank',
  'outside-accounts',
] as const
export type ResultProblem = (typeof resultProblems)[number]

const Problem = z.object({
  problem: z.enum(resultProblems),
  /** Which row of the form. */
  at: z.int(),
  itemId: ItemId,
  title: z.string(),
  /** For a departure: which item above it was not chosen. */
  above: z.string().nullable(),
})

/** Why what is decided cannot stand: words are missing, or it costs too much together. */
export const CannotStand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('results-need-words'), problems: z.array(Problem).readonly() }),
  z.object({ kind: z.literal('over-limit'), field: z.string(), limit: Won, sum: Won }),
])
type CannotStand = z.infer<typeof CannotStand>

export const ResultsRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('result-not-on-list') }),
  ...CannotStand.options,
])
export type ResultsRefusal = z.infer<typeof ResultsRefusal>

/** What an item, or a bundle, is given: the amount that was decided, or else what it brought. */
export const grantedTo = ({ lead, brought }: Bundle): Won | null => lead.decided ?? brought

export const isChosen = ({ result }: Pick<ListedItem, 'result'>): boolean =>
  result === 'suitable' || result === 'conditional'

/** What all that is chosen costs together, in won. */
export const chosenWon = (bundles: readonly Bundle[]): Won =>
  sumWon(bundles.flatMap((bundle) => (isChosen(bundle.lead) ? (grantedTo(bundle) ?? []) : [])))

/**
 * The best-voted item of the same contest that was left out for a chosen one; null where there is none. The vote
 * advises: departing from it is allowed, silence is not (SI-066). A bundle stands where its best item stood.
 */
function passedOver(chosen: Bundle, leftOut: readonly Bundle[]): ListedItem | null {
  if (!isChosen(chosen.lead)) return null
  const others = leftOut.flatMap(({ items }) => items)
  const above = chosen.items.flatMap(({ vote }) =>
    others.flatMap((item) => {
      const other = item.vote
      const isAbove = vote !== null && other !== null && other.contest === vote.contest && other.rank < vote.rank
      return isAbove ? [{ item, rank: other.rank }] : []
    }),
  )
  return above.toSorted((a, b) => a.rank - b.rank)[0]?.item ?? null
}

/** What keeps a decision from standing without words: each thing for which a reason must be written, and is not. */
function problemsOfResult(bundle: Bundle, leftOut: readonly Bundle[], list: ScreeningList) {
  const { lead, brought } = bundle
  const problems: { problem: ResultProblem; above: string | null }[] = []
  if (lead.reason !== null || lead.result === null) return problems
  const add = (problem: ResultProblem, above: string | null = null) => problems.push({ problem, above })
  if (lead.result === 'unsuitable') add('rejection-without-reason')
  if (lead.result === 'conditional') add('conditions-without-words')
  if (isChosen(lead) && lead.decided !== null && brought !== null && lead.decided !== brought)
    add('amount-without-reason')
  if (isChosen(lead) && bundle.items.some((item) => isOutsideAccounts(item, list))) add('outside-accounts')
  const above = list.kind === 'selection' ? passedOver(bundle, leftOut) : null
  if (above !== null) add('departs-from-rank', above.title)
  return problems
}

/**
 * Decides whether all that is decided on a list can stand. A rejection, conditions, an amount that is not what the item
 * brought, an account that the rule does not allow and, at the final choice, a departure from the vote each need a
 * written reason; all that is chosen together stays within the limit.
 */
export function checkResults(
  list: ScreeningList,
  bundles: readonly Bundle[],
  {
    rows,
    leftOut,
  }: { readonly rows: readonly Pick<ListedItem, 'itemId' | 'result'>[]; readonly leftOut: readonly Bundle[] },
): Result<null, CannotStand> {
  const problems = bundles.flatMap((bundle) => {
    const { itemId, title } = bundle.lead
    const at = rows.findIndex((row) => row.itemId === itemId)
    return problemsOfResult(bundle, leftOut, list).map((one) => ({ ...one, at, itemId, title }))
  })
  if (problems.length > 0) return refuse({ kind: 'results-need-words', problems })
  const sum = chosenWon(bundles)
  if (list.limit === null || sum <= list.limit) return ok(null)
  const last = rows.findLastIndex(isChosen)
  return refuse({ kind: 'over-limit', field: `rows.${Math.max(0, last)}.decided`, limit: list.limit, sum })
}

/** Decides on items of a list; what is undecided yet is not left out. */
export function writeResults(
  list: ScreeningList,
  items: readonly ListedItem[],
  rows: readonly ResultRow[],
): Result<readonly ListedItem[], ResultsRefusal> {
  const leads = new Set(bundlesOf(items).map(({ lead }) => lead.itemId))
  if (rows.some(({ itemId }) => !leads.has(itemId))) return refuse({ kind: 'result-not-on-list' })
  const written = new Map(rows.map((row) => [row.itemId, row]))
  const after = items.map((item) => ({ ...item, ...written.get(item.itemId) }))
  const bundles = bundlesOf(after)
  const leftOut = bundles.filter(({ lead }) => lead.result === 'unsuitable')
  const stands = checkResults(list, bundles, { rows, leftOut })
  return stands.ok ? ok(after) : stands
}
