import { won } from '#kit/won.ts'
import { cellKey } from '#rooms/appropriations/core/cell.ts'
import type { SortedRows } from './compare-import.ts'
import { type Entry, EntryId, type EntryKind, type ImportId } from './entry.ts'
import type { ReadRow } from './read-import.ts'

/** What an import writes: entries, and which entry stands for which row of the file from now on. */
export interface ImportedEntries {
  readonly entries: readonly Entry[]
  readonly rows: readonly { readonly key: string; readonly entryId: EntryId }[]
}

export interface ImportedAs {
  readonly importId: ImportId
  readonly fiscalYear: number
  readonly kind: EntryKind
  /** The commitments of the year that an expenditure's row may name by their document number. */
  readonly commitments: readonly Entry[]
  /** Why a changed row's earlier entry is taken back. */
  readonly changeReason: string
}

/** The commitment of the same cell that a row names by its document number; null where there is none, or several. */
function commitmentOf(row: ReadRow, { kind, commitments }: ImportedAs): EntryId | null {
  if (kind === 'commitment' || row.commitmentNo === null) return null
  const named = commitments.filter(
    (entry) => entry.documentNo === row.commitmentNo && entry.reverses === null && cellKey(entry) === cellKey(row),
  )
  return named.length === 1 ? (named[0] as Entry).id : null
}

/**
 * Makes entries of the new rows of a file, and of the changed ones two each: the earlier entry taken back, and the row as
 * it is now. Ids come from the import's and the row's number, so that the same import is the same entries.
 */
export function importEntries(sorted: SortedRows, as: ImportedAs): ImportedEntries {
  const entryOf = (row: ReadRow): Entry => ({
    id: EntryId.parse(`${as.importId}-${row.row}`),
    fiscalYear: as.fiscalYear,
    kind: as.kind,
    on: row.on,
    projectId: row.projectId,
    accountName: row.accountName,
    source: row.source,
    lineId: null,
    amount: row.amount,
    evidenceKind: 'imported',
    documentNo: row.documentNo,
    payeeKind: 'not-stated',
    department: row.department,
    note: row.note,
    commitmentId: commitmentOf(row, as),
    reverses: null,
    importId: as.importId,
  })
  const added = sorted.added.map(entryOf)
  const changed = sorted.changed.map(({ before, after }) => ({
    back: {
      ...before.entry,
      id: EntryId.parse(`${as.importId}-${after.row}-back`),
      amount: won(-before.entry.amount),
      note: as.changeReason,
      reverses: before.entry.id,
      importId: as.importId,
    },
    anew: entryOf(after),
  }))
  return {
    entries: [...added, ...changed.flatMap(({ back, anew }) => [back, anew])],
    rows: [
      ...sorted.added.map((row, at) => ({ key: row.key, entryId: (added[at] as Entry).id })),
      ...sorted.changed.map(({ after }, at) => ({ key: after.key, entryId: (changed[at] as { anew: Entry }).anew.id })),
    ],
  }
}
