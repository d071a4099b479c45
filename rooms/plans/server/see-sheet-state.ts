import { handleQuery } from '#kernel/handler.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeSheetState } from '../contract.ts'
import { copyOf } from '../core/edit-sheet.ts'
import { missingFields } from '../core/missing-fields.ts'
import { isSurrendered } from '../core/plan-change.ts'
import { sheetFields } from '../core/sheet-field.ts'
import { valueOfField } from '../core/sheet-values.ts'
import { changesWhere } from '../store/change-queries.ts'
import { editsOfSheet } from '../store/edit-queries.ts'
import { findSheet } from '../store/sheet-queries.ts'

/** Who wrote within these minutes is told to be writing. */
const minutesOfWriting = 2

export const seeSheetStateHandler = handleQuery(
  seeSheetState,
  async ({ trx, districtId, now }, { projectId, since }) => {
    const found = await findSheet(trx, districtId, projectId)
    if (found === null) return refuse({ kind: 'project-not-found' })
    const { sheet, version } = found
    const edits = await editsOfSheet(trx, districtId, projectId)
    const surrendered = isSurrendered(await changesWhere(trx, districtId, { projectId }))
    const fields = sheetFields.flatMap((field) => {
      const edit = edits.get(field)
      if (since > 0 && (edit === undefined || edit.version <= since)) return []
      return [
        {
          field,
          value: copyOf(valueOfField(sheet, field)),
          version: edit?.version ?? 1,
          role: edit?.role ?? null,
          department: edit?.department ?? null,
          editedAt: edit?.editedAt ?? null,
        },
      ]
    })
    const writing = [...edits]
      .filter(([, { editedAt }]) => isRecent(editedAt, now))
      .map(([field, { role, department, editedAt }]) => ({ role, department, field, at: editedAt }))
    return ok({ version, fields, writing, missing: [...missingFields(sheet)], surrendered })
  },
)

const isRecent = (at: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(at) < minutesOfWriting * 60_000
