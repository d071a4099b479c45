import { subtractWon, sumWon, type Won, zeroWon } from '#kit/won.ts'
import { type Arrival, isBundled, type Outcome, type OutcomeKind, reasonOf } from './gate.ts'
import type { ItemId } from './item.ts'
import { type Purse, pursesOf } from './purses.ts'
import { cameWith, settlePurse } from './settle.ts'

/** So many items, and won. */
export interface Tally {
  readonly count: number
  readonly won: Won
}

/** What nothing accounts for: came minus went. Kept gross too (up: more went than came), so that net zero hides none. */
export interface Unexplained extends Tally {
  readonly countUp: number
  readonly countDown: number
  readonly wonUp: Won
  readonly wonDown: Won
}

/**
 * Why a purse did not go out as it came in. left: all of it is accounted for, some left by a decision. changed: the
 * amounts are stated and differ. not-stated: an outcome states no amount. missing: the counts differ.
 */
export type DifferenceCause = 'left' | 'changed' | 'not-stated' | 'missing'

/** One purse that did not go out as it came in: before = passed + left + gap, in won (before null: none stated). */
export interface Difference {
  readonly itemIds: readonly ItemId[]
  readonly before: Won | null
  readonly passed: Won
  readonly left: Won
  readonly gap: Won
  readonly countGap: number
  readonly cause: DifferenceCause
  /** Whether every outcome of the purse says why. */
  readonly explained: boolean
  readonly reasons: readonly string[]
}

/** The two sides of a gate: carried + entered = passed + merged + split + rejected + withdrawn + unexplained. */
export interface Reconciliation {
  readonly carried: Tally
  readonly entered: Tally
  readonly passed: Tally
  readonly merged: Tally
  readonly split: Tally
  readonly rejected: Tally
  readonly withdrawn: Tally
  readonly unexplained: Unexplained
  /** How many items went a way without a stated amount, where none follows. */
  readonly notStated: number
  /** What was asked for and what departments made of it, where outcomes say so. */
  readonly requested: Won
  readonly adjusted: Won
  readonly differences: readonly Difference[]
}

/**
 * Reconciles a gate in count and in won (architecture.md, "The thread"; domain.md section 6, 2). An amount first given
 * here counts as entered; a changed one with reasons as entered (increase) or as rejected (cut), both with count 0;
 * without reasons, or with a count that does not agree, it stays unexplained. Refuses nothing: `decideGate` does.
 */
export function reconcile(arrivals: readonly Arrival[], stated: readonly Outcome[]): Reconciliation {
  const settled = pursesOf(arrivals, stated).map(settlePurse)
  const outcomes = settled.flatMap((purse) => purse.outcomes)
  const purses = settled.map(weigh)
  const went = (kind: OutcomeKind) => tally(outcomes.filter((outcome) => outcome.outcome === kind))
  const came = (entered: boolean) => tally(arrivals.filter((arrival) => (arrival.via === 'entered') === entered))
  const withWon = (sum: Tally, more: readonly Won[]) => ({ ...sum, won: sumWon([sum.won, ...more]) })
  return {
    carried: came(false),
    entered: withWon(
      came(true),
      purses.map((purse) => purse.addedHere),
    ),
    passed: went('passed'),
    merged: went('merged'),
    split: went('split'),
    rejected: withWon(
      went('rejected'),
      purses.map((purse) => purse.cutHere),
    ),
    withdrawn: went('withdrawn'),
    unexplained: unexplained(purses),
    notStated: purses.reduce((sum, purse) => sum + purse.notStated, 0),
    requested: sumWon(stated.map((outcome) => outcome.requested ?? zeroWon)),
    adjusted: sumWon(stated.map((outcome) => outcome.adjusted ?? zeroWon)),
    differences: purses.flatMap((purse) => (purse.difference === null ? [] : [purse.difference])),
  }
}

interface Weighed {
  readonly addedHere: Won
  readonly cutHere: Won
  readonly unexplainedWon: Won
  readonly unexplainedCount: number
  readonly notStated: number
  readonly difference: Difference | null
}

function weigh(purse: Purse): Weighed {
  const before = cameWith(purse.arrivals)
  const all = tally(purse.outcomes)
  const passed = tally(purse.outcomes.filter((outcome) => outcome.outcome === 'passed')).won
  const countGap = tally(purse.arrivals).count - all.count
  const gap = subtractWon(before ?? all.won, all.won)
  const notStated = purse.outcomes.filter((outcome) => outcome.won === null && !isBundled(outcome))
  const explained =
    countGap === 0 && purse.outcomes.length > 0 && purse.outcomes.every((outcome) => reasonOf(outcome) !== null)
  const same = countGap === 0 && (before === null || before === passed)
  return {
    addedHere: before === null ? all.won : explained && gap < 0 ? subtractWon(zeroWon, gap) : zeroWon,
    cutHere: explained && gap > 0 ? gap : zeroWon,
    unexplainedWon: explained ? zeroWon : gap,
    unexplainedCount: countGap,
    notStated: tally(notStated).count,
    difference: same
      ? null
      : {
          itemIds: purse.itemIds,
          before,
          passed,
          left: subtractWon(all.won, passed),
          gap,
          countGap,
          cause: countGap !== 0 ? 'missing' : gap === 0 ? 'left' : notStated.length > 0 ? 'not-stated' : 'changed',
          explained,
          reasons: [
            ...new Set(purse.outcomes.flatMap(({ reason, reasonCode }) => reason ?? reasonCode ?? [])),
          ].toSorted(),
        },
  }
}

const tally = (entries: readonly { readonly count: number; readonly won: Won | null }[]): Tally => ({
  count: entries.reduce((sum, entry) => sum + entry.count, 0),
  won: cameWith(entries) ?? zeroWon,
})

function unexplained(purses: readonly Weighed[]): Unexplained {
  const up = purses.map((purse) => (purse.unexplainedWon < 0 ? subtractWon(zeroWon, purse.unexplainedWon) : zeroWon))
  const down = purses.map((purse) => (purse.unexplainedWon > 0 ? purse.unexplainedWon : zeroWon))
  const countUp = purses.reduce((sum, purse) => sum + Math.max(0, -purse.unexplainedCount), 0)
  const countDown = purses.reduce((sum, purse) => sum + Math.max(0, purse.unexplainedCount), 0)
  const [wonUp, wonDown] = [sumWon(up), sumWon(down)]
  return { count: countDown - countUp, won: subtractWon(wonDown, wonUp), countUp, countDown, wonUp, wonDown }
}

/** Whether nothing stays unexplained, in either direction. */
export const reconciles = ({ unexplained: left }: Reconciliation): boolean =>
  left.countUp === 0 && left.countDown === 0 && left.wonUp === 0 && left.wonDown === 0
