import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { manifestShape } from '#rooms/voting/core/protocol/manifest.ts'
import { listCountSheets, seeCountSheet, seeSheetScan } from '../../contract-onsite.ts'
import { visibleEntries } from '../../core/onsite/enter-sheet.ts'
import { entriesOf, findManifest, findSheet, listSheets, scanOf } from '../../store/onsite-queries.ts'
import { sheetLine } from './sheet-line.ts'

export const listCountSheetsHandler = handleQuery(listCountSheets, async ({ trx, districtId, actor }, { voteId }) => {
  const manifest = await findManifest(trx, districtId, voteId)
  if (manifest === null) return ok({ sheets: [] })
  const read = manifestShape.parse(JSON.parse(manifest))
  const kept = await listSheets(trx, districtId, voteId)
  const entries = await entriesOf(trx, districtId, voteId, null)
  const own = Map.groupBy(entries, ({ sheetId }) => sheetId)
  return ok({ sheets: kept.map((one) => sheetLine(read, one, own.get(one.sheet.id) ?? [], actor.accountId)) })
})

export const seeCountSheetHandler = handleQuery(
  seeCountSheet,
  async ({ trx, districtId, actor }, { voteId, sheetId }) => {
    const kept = await findSheet(trx, districtId, voteId, sheetId)
    const manifest = await findManifest(trx, districtId, voteId)
    if (kept === null || manifest === null) return refuse({ kind: 'sheet-not-found' })
    const entries = await entriesOf(trx, districtId, voteId, sheetId)
    const seen = visibleEntries(entries, actor.accountId)
    return ok({
      line: sheetLine(manifestShape.parse(JSON.parse(manifest)), kept, entries, actor.accountId),
      withdrawn: kept.withdrawn,
      entries: seen.map(({ by: _by, sheetId: _sheet, ...entry }) => entry),
      hand: entries.find(({ by }) => by === actor.accountId)?.hand ?? null,
    })
  },
)

export const seeSheetScanHandler = handleQuery(seeSheetScan, async ({ trx, districtId }, { voteId, sheetId }) => {
  const scan = await scanOf(trx, districtId, voteId, sheetId)
  if (scan === null) return refuse({ kind: 'sheet-not-found' })
  return ok({ format: scan.format, base64: Buffer.from(scan.bytes).toString('base64') })
})
