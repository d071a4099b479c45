import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok } from '#kit/result.ts'
import { listEntries } from '../contract.ts'
import type { Entry, EntryId } from '../core/entry.ts'
import { maySeeEntryNotes } from '../core/permissions.ts'
import { toldEntry } from '../core/told-entries.ts'
import * as store from '../store/queries.ts'

/** Entries with what took each back. */
export function withReversals(entries: readonly Entry[]): (Entry & { reversedBy: EntryId | null })[] {
  const by = new Map(entries.flatMap(({ id, reverses }) => (reverses === null ? [] : [[reverses, id] as const])))
  return entries.map((entry) => ({ ...entry, reversedBy: by.get(entry.id) ?? null }))
}

export const listEntriesHandler = handleQuery(listEntries, async ({ trx, districtId, actor }, input) => {
  const { fiscalYear, projectId, importId } = input
  const entries = withReversals(await store.entriesOfYear(trx, districtId, fiscalYear)).filter(
    (entry) =>
      (projectId === undefined || entry.projectId === projectId) &&
      (importId === undefined || entry.importId === importId),
  )
  const insider = permits(maySeeEntryNotes, actor)
  return ok({ entries: entries.map((entry) => toldEntry(entry, insider)) })
})
