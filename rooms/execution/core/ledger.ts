import type { LocalDate } from '#kit/korean-date.ts'
import { sumWon, type Won, won } from '#kit/won.ts'
import { type BudgetCell, cellKey } from '#rooms/appropriations/core/cell.ts'
import type { Entry } from './entry.ts'

/** What a set of entries comes to, in won: bound (원인행위액), paid (지출액), and used, which no longer is free. */
export interface LedgerSum {
  readonly committed: Won
  readonly spent: Won
  /** Bound, plus what was paid without having been bound before; never less than what was paid. */
  readonly used: Won
}

const amountsOf = (entries: readonly Entry[]): Won => sumWon(entries.map(({ amount }) => amount))

/**
 * Adds entries up: a payment of a commitment uses nothing again, one without a commitment uses what it pays. Money that
 * came back and reversals are negative entries, so that plain sums are right.
 */
export function sumEntries(entries: readonly Entry[]): LedgerSum {
  const committed = amountsOf(entries.filter(({ kind }) => kind === 'commitment'))
  const paid = entries.filter(({ kind }) => kind === 'expenditure')
  const unbound = paid.filter(({ commitmentId }) => commitmentId === null)
  const spent = amountsOf(paid)
  return { committed, spent, used: won(Math.max(committed + amountsOf(unbound), spent)) }
}

/** What each executing department has bound or paid of some entries, in won; under null what names none. */
export const usedByDepartment = (entries: readonly Entry[]): ReadonlyMap<string | null, Won> =>
  new Map([...Map.groupBy(entries, ({ department }) => department)].map(([name, own]) => [name, sumEntries(own).used]))

/** The entries up to a day, that day included. */
export const entriesBy = (entries: readonly Entry[], asOf: LocalDate): readonly Entry[] =>
  entries.filter(({ on }) => on <= asOf)

export const entriesOfCell = (entries: readonly Entry[], cell: BudgetCell): readonly Entry[] => {
  const key = cellKey(cell)
  return entries.filter((entry) => cellKey(entry) === key)
}

/** What was paid of a commitment, in won. */
export const paidOf = (commitment: Entry, entries: readonly Entry[]): Won =>
  amountsOf(entries.filter(({ kind, commitmentId }) => kind === 'expenditure' && commitmentId === commitment.id))

/** What later entries made of a commitment's amount, in won: 증액 and 감액 (its own reversal not counted). */
export const changedOf = (commitment: Entry, entries: readonly Entry[]): Won =>
  amountsOf(entries.filter(({ kind, commitmentId }) => kind === 'commitment' && commitmentId === commitment.id))

/** What is still to be paid of a commitment, in won: its amount with what changed it or took it back, less what was paid. */
export function leftOfCommitment(commitment: Entry, entries: readonly Entry[]): Won {
  const back = amountsOf(entries.filter(({ reverses }) => reverses === commitment.id))
  return won(commitment.amount + back + changedOf(commitment, entries) - paidOf(commitment, entries))
}
