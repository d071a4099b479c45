import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { editLines } from '../core/edit-lines.ts'
import type { LineEdit } from '../core/line-edit.ts'
import * as lineStore from '../store/line-queries.ts'
import * as store from '../store/queries.ts'

/** Holds a project's lines, and lets core decide what some edits do to them; both ways of editing ask alike. */
export async function editRows(trx: Trx, districtId: DistrictId, projectId: ProjectId, edits: readonly LineEdit[]) {
  const version = await lineStore.holdLinesVersion(trx, districtId, projectId)
  const before = await lineStore.linesOfProject(trx, districtId, projectId)
  const years = [...new Set(edits.flatMap((edit) => ('line' in edit ? [edit.line.fiscalYear] : [])))]
  await store.relyOnYears(trx, districtId, years)
  const accounts = await store.accountsOfYears(trx, districtId, years)
  const ids = edits.map((edit) => edit.lineId)
  const elsewhere = (await lineStore.linesWithIds(trx, districtId, ids)).find((line) => line.projectId !== projectId)
  return { version, before, elsewhere, ...editLines(projectId, before, edits, accounts) }
}
