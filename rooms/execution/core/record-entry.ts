import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won, won } from '#kit/won.ts'
import { BudgetBasis } from '#rooms/appropriations/core/starting-amounts.ts'
import type { LineId } from '#rooms/items/core/item.ts'
import { type Entry, EntryId } from './entry.ts'
import { changedOf, entriesOfCell, leftOfCommitment, paidOf, sumEntries } from './ledger.ts'

const OutsideFiscalYear = z.object({ kind: z.literal('outside-fiscal-year'), fiscalYear: z.int() })
/** The base named: the current budget, or the plan where there is none. */
const OverBudget = z.object({ kind: z.literal('over-budget'), basis: BudgetBasis, base: Won, left: Won, asked: Won })
const OverCommitment = z.object({ kind: z.literal('over-commitment'), left: Won, asked: Won })
const MoreBackThanSpent = z.object({ kind: z.literal('more-back-than-spent'), spent: Won, asked: Won })

export const RecordEntryRefusal = z.discriminatedUnion('kind', [
  /** Neither a cost line nor an account with a source is named. */
  z.object({ kind: z.literal('no-line-or-account') }),
  z.object({ kind: z.literal('line-not-in-project') }),
  z.object({ kind: z.literal('unknown-account'), fiscalYear: z.int(), accountName: z.string() }),
  OutsideFiscalYear,
  OverBudget,
  z.object({ kind: z.literal('commitment-not-found'), entryId: EntryId }),
  /** 감액 without the commitment that it is taken off. */
  z.object({ kind: z.literal('commitment-not-named') }),
  OverCommitment,
  MoreBackThanSpent,
])
export type RecordEntryRefusal = z.infer<typeof RecordEntryRefusal>

/** The base of a cell: what may be bound and spent there at all, in won, and what it rests on. */
export interface CellBase {
  readonly basis: BudgetBasis
  readonly base: Won
  /** What is carried over into the next year beyond what is bound, and so no longer free. */
  readonly carriedBeyondBound: Won
}

/** A year is spent from 1 January to 31 December (출납폐쇄; domain.md 4.1). */
export const inFiscalYear = (on: LocalDate, fiscalYear: number): boolean => on.startsWith(`${fiscalYear}-`)

/**
 * Decides whether an entry can be written beside those of its project and year: dated in the year, within the current
 * budget of its cell (or the planned lines, named as such), within its commitment when it pays one, and no more back than
 * was spent. Answers what is then left of the cell, in won.
 */
export function recordEntry(
  entries: readonly Entry[],
  { basis, base, carriedBeyondBound }: CellBase,
  next: Entry,
): Result<Won, RecordEntryRefusal> {
  if (!inFiscalYear(next.on, next.fiscalYear))
    return refuse({ kind: 'outside-fiscal-year', fiscalYear: next.fiscalYear })
  if (next.kind === 'commitment' && next.amount < 0 && next.commitmentId === null)
    return refuse({ kind: 'commitment-not-named' })
  const own = entriesOfCell(entries, next)
  const before = sumEntries(own)
  const left = won(base - carriedBeyondBound - before.used)
  const stands = next.kind === 'commitment' ? before.committed : before.spent
  if (stands + next.amount < 0) return refuse({ kind: 'more-back-than-spent', spent: stands, asked: won(-next.amount) })
  const after = won(left + before.used - sumEntries([...own, next]).used)
  if (next.commitmentId !== null) {
    const commitment = own.find(({ id, kind }) => id === next.commitmentId && kind === 'commitment')
    if (commitment === undefined) return refuse({ kind: 'commitment-not-found', entryId: next.commitmentId })
    const unpaid = leftOfCommitment(commitment, own)
    // A payment of a commitment, or money taken off it, is bounded by what is still to be paid of it.
    const taken = won(next.kind === 'expenditure' ? next.amount : -next.amount)
    if (taken > unpaid) return refuse({ kind: 'over-commitment', left: unpaid, asked: taken })
    if (next.kind === 'expenditure') return ok(after)
  }
  return next.amount > left && next.amount > 0
    ? refuse({ kind: 'over-budget', basis, base, left: won(Math.max(0, left)), asked: next.amount })
    : ok(after)
}

export const ReverseEntryRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('already-reversed') }),
  z.object({ kind: z.literal('is-reversal') }),
  z.object({ kind: z.literal('commitment-is-paid'), paid: Won }),
  z.object({ kind: z.literal('commitment-is-changed') }),
  OutsideFiscalYear,
  OverBudget,
  OverCommitment,
  MoreBackThanSpent,
])
export type ReverseEntryRefusal = z.infer<typeof ReverseEntryRefusal>

/**
 * Decides whether an entry can be reversed: once, not a reversal itself, a commitment only while nothing of it is paid or
 * changed, and the reversal within its year and budget as any entry: money that had come back is spent again by it. The
 * reversal has the same cell and the amount with the other sign.
 */
export function reverseEntry(
  entries: readonly Entry[],
  entry: Entry,
  reversal: Pick<Entry, 'id' | 'on' | 'note'>,
  { basis, base, carriedBeyondBound }: CellBase,
): Result<Entry, ReverseEntryRefusal> {
  if (entry.reverses !== null) return refuse({ kind: 'is-reversal' })
  if (entries.some(({ reverses }) => reverses === entry.id)) return refuse({ kind: 'already-reversed' })
  const paid = paidOf(entry, entries)
  if (paid !== 0) return refuse({ kind: 'commitment-is-paid', paid })
  if (changedOf(entry, entries) !== 0) return refuse({ kind: 'commitment-is-changed' })
  const { fiscalYear } = entry
  if (!inFiscalYear(reversal.on, fiscalYear)) return refuse({ kind: 'outside-fiscal-year', fiscalYear })
  const next = { ...entry, ...reversal, amount: won(-entry.amount), reverses: entry.id }
  const own = entriesOfCell(entries, entry)
  const [before, after] = [sumEntries(own), sumEntries([...own, next])]
  const stood = entry.kind === 'commitment' ? before.committed : before.spent
  if (stood + next.amount < 0) return refuse({ kind: 'more-back-than-spent', spent: stood, asked: entry.amount })
  const commitment = own.find(({ id }) => id === entry.commitmentId)
  const unpaid = commitment === undefined ? null : leftOfCommitment(commitment, own)
  if (entry.kind === 'expenditure' && unpaid !== null && next.amount > unpaid)
    return refuse({ kind: 'over-commitment', left: unpaid, asked: next.amount })
  const [left, asked] = [won(base - carriedBeyondBound - before.used), won(after.used - before.used)]
  return asked > 0 && asked > left
    ? refuse({ kind: 'over-budget', basis, base, left: won(Math.max(0, left)), asked })
    : ok(next)
}

/** The cost line that an entry names, with where its money stands. */
export interface NamedLine {
  readonly id: LineId
  readonly fiscalYear: number
  readonly accountName: string
  readonly source: Entry['source']
}

/**
 * Decides the account and source of an entry: those of its cost line, or those it names itself. Refuses a line that the
 * project does not have in the year, and an entry that names neither.
 */
export function placeOf(
  lines: readonly NamedLine[],
  named: { fiscalYear: number; lineId: LineId | null; accountName: string | null; source: Entry['source'] | null },
): Result<Pick<Entry, 'accountName' | 'source'>, RecordEntryRefusal> {
  if (named.lineId !== null) {
    const line = lines.find(({ id, fiscalYear }) => id === named.lineId && fiscalYear === named.fiscalYear)
    return line === undefined
      ? refuse({ kind: 'line-not-in-project' })
      : ok({ accountName: line.accountName, source: line.source })
  }
  if (named.accountName === null || named.source === null) return refuse({ kind: 'no-line-or-account' })
  return ok({ accountName: named.accountName, source: named.source })
}
