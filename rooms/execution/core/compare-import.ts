import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { subtractWon, sumWon, Won, won, zeroWon } from '#kit/won.ts'
import { BudgetCell, cellKey, cellOf } from '#rooms/appropriations/core/cell.ts'
import { BudgetBasis } from '#rooms/appropriations/core/starting-amounts.ts'
import type { Entry } from './entry.ts'
import { EntryId } from './entry.ts'
import { paidOf, sumEntries } from './ledger.ts'
import { explainRate, printRate, RateRounding } from './rate.ts'
import { type ReadImport, type ReadRow, rowProblemKinds } from './read-import.ts'
import type { BaseOfCell } from './settlement.ts'

const RowView = z.object({
  ...BudgetCell.unwrap().shape,
  row: z.int(),
  on: LocalDate,
  documentNo: z.string(),
  amount: Won,
})
const KnownView = z.object({
  ...BudgetCell.unwrap().shape,
  entryId: EntryId,
  on: LocalDate,
  documentNo: z.string().nullable(),
  amount: Won,
})
const Problem = z.object({ row: z.int(), kind: z.enum(rowProblemKinds), text: z.string() })

/** What an import would do, told before anything is written. */
export const ImportComparison = z.object({
  added: z.array(RowView),
  /** Rows that an earlier import has in another form: the entry is reversed and written anew. */
  changed: z.array(z.object({ before: KnownView, after: RowView })),
  same: z.int(),
  leftOut: z.int(),
  /** Of earlier imports, dated within this file's days, but not in this file; they stay as they are. */
  missing: z.array(KnownView),
  problems: z.array(Problem),
  unknownProjects: z.array(z.string()),
  /** Cells that would be used beyond their base: a finding, not a refusal, for the money is spent. */
  over: z.array(z.object({ ...BudgetCell.unwrap().shape, basis: BudgetBasis, base: Won, used: Won, over: Won })),
  /** Rows that state a rate: what it is half up, and which rounding gives what is stated. */
  rates: z.array(
    z.object({
      row: z.int(),
      stated: z.string(),
      computed: z.string().nullable(),
      explainedBy: z.array(RateRounding),
    }),
  ),
  /** By how much the sum of all entries changes, in won. */
  difference: Won,
})
export type ImportComparison = z.infer<typeof ImportComparison>

export const ImportRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rows-unreadable'), problems: z.array(Problem), rows: z.int() }),
  z.object({ kind: z.literal('rows-changed'), rows: z.int() }),
  /** A commitment of which something is paid cannot be taken back and written anew: its payments would hang in the air. */
  z.object({ kind: z.literal('paid-commitment-changed'), rows: z.int() }),
  z.object({ kind: z.literal('nothing-to-import') }),
])
export type ImportRefusal = z.infer<typeof ImportRefusal>

/** A row that an earlier import brought: its key, and the entry that stands for it now. */
export interface KnownRow {
  readonly key: string
  readonly entry: Entry
}

const rowView = (row: ReadRow) => ({
  ...cellOf(row),
  row: row.row,
  on: row.on,
  documentNo: row.documentNo,
  amount: row.amount,
})
const knownView = ({ entry }: KnownRow) => ({
  ...cellOf(entry),
  entryId: entry.id,
  on: entry.on,
  documentNo: entry.documentNo,
  amount: entry.amount,
})

const saysTheSame = (row: ReadRow, { entry }: KnownRow): boolean =>
  cellKey(row) === cellKey(entry) &&
  row.on === entry.on &&
  row.amount === entry.amount &&
  row.department === entry.department &&
  row.note === entry.note

/** The rows of a file sorted by what an import must do with them. */
export interface SortedRows {
  readonly added: readonly ReadRow[]
  readonly changed: readonly { readonly before: KnownRow; readonly after: ReadRow }[]
  readonly same: readonly ReadRow[]
  readonly missing: readonly KnownRow[]
}

/**
 * Sorts the rows of a file against those of earlier imports by their keys: new, changed, the same; and those that earlier
 * imports had within this file's days and this file has not. The same file again gives only rows that are the same.
 */
export function sortRows(rows: readonly ReadRow[], known: readonly KnownRow[]): SortedRows {
  const before = new Map(known.map((one) => [one.key, one]))
  const keys = new Set(rows.map(({ key }) => key))
  const days = rows.map(({ on }) => on).toSorted()
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const met = rows.map((after) => ({ after, before: before.get(after.key) }))
  return {
    added: met.filter((one) => one.before === undefined).map(({ after }) => after),
    changed: met.flatMap(({ before: was, after }) =>
      was === undefined || saysTheSame(after, was) ? [] : [{ before: was, after }],
    ),
    same: met.flatMap(({ before: was, after }) => (was !== undefined && saysTheSame(after, was) ? [after] : [])),
    missing: known.filter(({ key, entry }) => !keys.has(key) && entry.on >= first && entry.on <= last),
  }
}

/**
 * Decides whether a file may be imported beside the year's entries: every row read, at least one of ours, changed rows
 * only when accepted, and no changed commitment of which something is paid.
 */
export function decideImport(
  read: ReadImport,
  sorted: SortedRows,
  acceptChanges: boolean,
  entries: readonly Entry[],
): Result<SortedRows, ImportRefusal> {
  const { problems } = read
  if (problems.length > 0) {
    return refuse({ kind: 'rows-unreadable', problems: problems.slice(0, 200), rows: problems.length })
  }
  if (read.rows.length === 0) return refuse({ kind: 'nothing-to-import' })
  if (sorted.changed.length > 0 && !acceptChanges) return refuse({ kind: 'rows-changed', rows: sorted.changed.length })
  const paid = sorted.changed.filter(({ before }) => paidOf(before.entry, entries) !== 0).length
  if (paid > 0) return refuse({ kind: 'paid-commitment-changed', rows: paid })
  return ok(sorted)
}

/** Tells what an import would do: its rows sorted, the cells it would overdraw, the rates that its rows state. */
export function compareImport(
  read: ReadImport,
  known: readonly KnownRow[],
  after: { readonly entries: readonly Entry[]; readonly bases: readonly BaseOfCell[] },
): ImportComparison {
  const sorted = sortRows(read.rows, known)
  return {
    added: sorted.added.map(rowView),
    changed: sorted.changed.map((one) => ({ before: knownView(one.before), after: rowView(one.after) })),
    same: sorted.same.length,
    leftOut: read.leftOut,
    missing: sorted.missing.map(knownView),
    problems: [...read.problems],
    unknownProjects: [...read.unknownProjects],
    over: overdrawn(after.entries, after.bases),
    rates: read.rows.flatMap(ratesOf),
    difference: won(
      sumWon(sorted.added.map(({ amount }) => amount)) +
        sumWon(sorted.changed.map((one) => subtractWon(one.after.amount, one.before.entry.amount))),
    ),
  }
}

/** The cells that are used beyond their base, in won. */
export function overdrawn(entries: readonly Entry[], bases: readonly BaseOfCell[]): ImportComparison['over'] {
  const baseAt = new Map(bases.map((base) => [cellKey(base), base]))
  const basisOf = new Map(bases.map(({ projectId, basis }) => [projectId, basis]))
  return [...Map.groupBy(entries, cellKey)].flatMap(([key, own]) => {
    const [first] = own
    const base = baseAt.get(key)?.base ?? zeroWon
    const { used } = sumEntries(own)
    if (first === undefined || used <= base) return []
    const basis = basisOf.get(first.projectId) ?? 'planned'
    return [{ ...cellOf(first), basis, base, used, over: subtractWon(used, base) }]
  })
}

function ratesOf({ row, amount, statedBudget, statedRate }: ReadRow): ImportComparison['rates'] {
  if (statedRate === null || statedBudget === null) return []
  const computed = printRate(amount, statedBudget)
  return [{ row, stated: statedRate, computed, explainedBy: explainRate(statedRate, amount, statedBudget) }]
}
