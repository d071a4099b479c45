import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import type { KnownRow } from '../core/compare-import.ts'
import type { Entry } from '../core/entry.ts'
import type { ImportMapping, ImportRows } from '../core/import-mapping.ts'
import { type ReadImport, readImport } from '../core/read-import.ts'
import * as importStore from '../store/import-queries.ts'

interface ImportInput {
  readonly fiscalYear: number
  readonly mapping: ImportMapping
  readonly rows: ImportRows
}

/** The rows of a file read by its mapping, and those that earlier imports of the year brought. */
export async function readWithKnown(
  { trx, districtId, ask }: QueryContext,
  { fiscalYear, mapping, rows }: ImportInput,
  entries: readonly Entry[],
): Promise<{ read: ReadImport; known: KnownRow[] }> {
  const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
  const { projects } = answered(await ask(listProjects, {}))
  // Of projects of one name the year's own is meant: it comes last.
  const inOrder = projects.toSorted((a, b) => Number(a.fiscalYear === fiscalYear) - Number(b.fiscalYear === fiscalYear))
  const read = readImport({ fiscalYear, mapping, rows, accounts, projects: inOrder })
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const known = (await importStore.knownRows(trx, districtId, fiscalYear, mapping.kind)).flatMap(
    ({ key, entryId }): KnownRow[] => {
      const entry = byId.get(entryId)
      return entry === undefined ? [] : [{ key, entry }]
    },
  )
  return { read, known }
}
