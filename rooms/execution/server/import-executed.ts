import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { importExecuted } from '../contract.ts'
import { decideImport, sortRows } from '../core/compare-import.ts'
import { importEntries } from '../core/import-entries.ts'
import { words } from '../core/messages.ts'
import * as importStore from '../store/import-queries.ts'
import * as store from '../store/queries.ts'
import { readWithKnown } from './read-import.ts'
import { importedRows } from './spent-rows.ts'

export const importExecutedHandler = handleCommandOn(importExecuted, importedRows, async (context, input) => {
  const { trx, districtId, effectiveOn } = context
  const { importId, fiscalYear, mapping, fileName, acceptChanges, mappingName } = input
  await store.holdYear(trx, districtId, fiscalYear)
  if (await importStore.importExists(trx, districtId, importId)) return refuse({ kind: 'import-id-taken', importId })
  const entries = await store.entriesOfYear(trx, districtId, fiscalYear)
  const { read, known } = await readWithKnown(context, input, entries)
  const decided = decideImport(read, sortRows(read.rows, known), acceptChanges, entries)
  if (!decided.ok) return decided
  const made = importEntries(decided.value, {
    importId,
    fiscalYear,
    kind: mapping.kind,
    commitments: entries.filter(({ kind }) => kind === 'commitment'),
    changeReason: words('ko').changedByImport,
  })
  const counts = {
    added: decided.value.added.length,
    changed: decided.value.changed.length,
    same: decided.value.same.length,
    leftOut: read.leftOut,
    won: sumWon(made.entries.map(({ amount }) => amount)),
  }
  await importStore.insertImport(trx, districtId, { importId, fiscalYear, fileName, on: effectiveOn, ...counts })
  await store.insertEntries(trx, districtId, made.entries)
  await importStore.setRows(trx, districtId, fiscalYear, mapping.kind, made.rows)
  if (mappingName !== null) await importStore.keepMapping(trx, districtId, mappingName, mapping)
  const projects = [...new Set(made.entries.map(({ projectId }) => projectId))]
  return ok({
    reply: { importId, ...counts },
    about: [{ kind: 'executed-import', id: importId }, ...projects.map((id) => ({ kind: 'project', id }))],
  })
})
