import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { reverseEntry } from '../contract.ts'
import * as decide from '../core/record-entry.ts'
import { forgetRow } from '../store/import-queries.ts'
import * as store from '../store/queries.ts'
import { limitOf } from './limit-of.ts'
import { reversedRow } from './spent-rows.ts'

export const reverseEntryHandler = handleCommandOn(
  reverseEntry,
  reversedRow,
  async (context, { entryId, reversalId, reason }) => {
    const { trx, districtId, effectiveOn } = context
    const entry = await store.findEntry(trx, districtId, entryId)
    if (entry === null) return refuse({ kind: 'entry-not-found', entryId })
    await store.holdYear(trx, districtId, entry.fiscalYear)
    if ((await store.findEntry(trx, districtId, reversalId)) !== null) {
      return refuse({ kind: 'entry-id-taken', entryId: reversalId })
    }
    const entries = await store.entriesOfProject(trx, districtId, entry.projectId, entry.fiscalYear)
    const base = await limitOf(context, entry.fiscalYear, entry, entries)
    const decided = decide.reverseEntry(entries, entry, { id: reversalId, on: effectiveOn, note: reason }, base)
    if (!decided.ok) return decided
    await store.insertEntries(trx, districtId, [decided.value])
    await forgetRow(trx, districtId, entryId)
    return ok({
      reply: { reversalId },
      about: [
        { kind: 'execution-entry', id: entryId },
        { kind: 'execution-entry', id: reversalId },
        { kind: 'project', id: entry.projectId },
      ],
    })
  },
)
