import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sumWon, type Won } from '#kit/won.ts'
import type { OutcomeKind } from '#rooms/items/core/gate.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import { PersonNo } from '#rooms/meetings/core/attendance.ts'
import { type Bundle, bundlesOf } from './bundle.ts'
import { CannotStand, checkResults, chosenWon, grantedTo, isChosen } from './results.ts'
import type { StandsAside } from './score.ts'
import type { ScreeningMember } from './score-sheet.ts'
import type { ListedItem, ScreeningList } from './screening-list.ts'

export const CloseListRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list-closed'), on: LocalDate }),
  z.object({ kind: z.literal('results-missing'), field: z.literal('openReason'), titles: z.array(z.string()) }),
  ...CannotStand.options,
  z.object({ kind: z.literal('meeting-not-open') }),
  z.object({
    kind: z.literal('members-have-not-scored'),
    field: z.literal('withoutScores'),
    persons: z.array(PersonNo),
  }),
])
export type CloseListRefusal = z.infer<typeof CloseListRefusal>

/** What the gate is told of an item. */
export interface ListOutcome {
  readonly itemId: ItemId
  readonly outcome: Extract<OutcomeKind, 'passed' | 'rejected'>
  readonly count: number
  readonly requested: Won | null
  readonly adjusted: Won | null
  readonly won: Won | null
  readonly reason: string | null
  readonly conditional: boolean
  readonly bundledWith: ItemId | null
}

/**
 * Decides what a list that is closed says at its gate: what is chosen passes with its amount, of a bundle at its first
 * item, the rest leaves with what it brought. Where something is undecided, a head's written reason lets the gate pass
 * without it; it then shows as open (미결). What is undecided is left out then: a choice over it needs words too.
 */
export function closeList(
  list: ScreeningList,
  items: readonly ListedItem[],
  openReason: string | null,
): Result<readonly ListOutcome[], CloseListRefusal> {
  if (list.closedOn !== null) return refuse({ kind: 'list-closed', on: list.closedOn })
  const bundles = bundlesOf(items)
  const missing = bundles.filter(({ lead }) => lead.result === null).flatMap((bundle) => bundle.items)
  if (missing.length > 0 && openReason === null)
    return refuse({ kind: 'results-missing', field: 'openReason', titles: missing.map(({ title }) => title) })
  const leftOut = bundles.filter(({ lead }) => !isChosen(lead))
  const stands = checkResults(list, bundles, { rows: bundles.map(({ lead }) => lead), leftOut })
  if (!stands.ok) return stands
  return ok(bundles.filter(({ lead }) => lead.result !== null).flatMap(outcomesOf))
}

function outcomesOf(bundle: Bundle): readonly ListOutcome[] {
  const { lead } = bundle
  return bundle.items.map((item) => {
    const { itemId, count, requested, brought } = item
    const told = { itemId, count, requested, adjusted: brought, reason: lead.reason }
    if (!isChosen(lead)) return { ...told, outcome: 'rejected', won: brought, conditional: false, bundledWith: null }
    const follows = item !== lead
    return {
      ...{ ...told, outcome: 'passed', won: follows ? null : grantedTo(bundle) },
      ...{ conditional: lead.result === 'conditional', bundledWith: follows ? lead.itemId : null },
    }
  })
}

/** Who was to score a list and has not handed in, by number: not those who stand aside from all of it. */
export function yetToScore(
  { criteria }: Pick<ScreeningList, 'criteria'>,
  items: readonly ListedItem[],
  { members, aside }: Scorers,
): readonly number[] {
  if (criteria.length === 0) return []
  const scores = (personNo: number): boolean =>
    bundlesOf(items).some(
      (bundle) =>
        !aside.some((one) => one.personNo === personNo && bundle.items.some(({ itemId }) => itemId === one.itemId)),
    )
  return members
    .filter(({ personNo, handedInAt }) => handedInAt === null && scores(personNo))
    .map(({ personNo }) => personNo)
}

/** Decides whether a list can be closed with the sheets that are there: all of them, or knowingly without some. */
export function checkScored(persons: readonly number[], withoutScores: boolean): Result<null, CloseListRefusal> {
  if (persons.length === 0 || withoutScores) return ok(null)
  return refuse({ kind: 'members-have-not-scored', field: 'withoutScores', persons: [...persons] })
}

interface Scorers {
  readonly members: readonly Pick<ScreeningMember, 'personNo' | 'handedInAt'>[]
  readonly aside: readonly StandsAside[]
}

interface Tally {
  readonly count: number
  readonly won: number
}

/** How a list adds up: came = chosen + rejected + undecided in count, and in won with what was cut or added. */
export interface ListSum {
  readonly came: Tally
  readonly chosen: Tally
  readonly rejected: Tally
  readonly undecided: Tally
  /** What those chosen were given less than they brought; negative where it is more. */
  readonly cut: number
}

export function sumList(items: readonly ListedItem[]): ListSum {
  const bundles = bundlesOf(items)
  const tally = (own: readonly Bundle[]): Tally => ({
    count: own.flatMap((bundle) => bundle.items).reduce((sum, { count }) => sum + count, 0),
    won: sumWon(own.flatMap(({ brought }) => brought ?? [])),
  })
  const chosen = bundles.filter(({ lead }) => isChosen(lead))
  const granted = chosenWon(bundles)
  return {
    came: tally(bundles),
    chosen: { count: tally(chosen).count, won: granted },
    rejected: tally(bundles.filter(({ lead }) => lead.result === 'unsuitable')),
    undecided: tally(bundles.filter(({ lead }) => lead.result === null)),
    cut: tally(chosen).won - granted,
  }
}
