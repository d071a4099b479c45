import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { compareImport } from '../contract.ts'
import * as decide from '../core/compare-import.ts'
import { ImportId } from '../core/entry.ts'
import { importEntries } from '../core/import-entries.ts'
import { readWithKnown } from './read-import.ts'
import { yearLedger } from './year-ledger.ts'

export const compareImportHandler = handleQuery(compareImport, async (context, input) => {
  const { fiscalYear, mapping } = input
  const { budget, entries } = await yearLedger(context, fiscalYear)
  const { read, known } = await readWithKnown(context, input, entries)
  const would = importEntries(decide.sortRows(read.rows, known), {
    importId: ImportId.parse('preview'),
    fiscalYear,
    kind: mapping.kind,
    commitments: entries.filter(({ kind }) => kind === 'commitment'),
    changeReason: '',
  })
  return ok(decide.compareImport(read, known, { entries: [...entries, ...would.entries], bases: budget.cells }))
})
