import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeSheetState } from '../contract.ts'
import { copyOf } from '../core/edit-sheet.ts'
import { missingFields } from '../core/missing-fields.ts'
import { mayWriteProjectSheet } from '../core/permissions.ts'
import { isSurrendered } from '../core/plan-change.ts'
import { sheetFields } from '../core/sheet-field.ts'
import { valueOfField } from '../core/sheet-values.ts'
import { changesWhere } from '../store/change-queries.ts'
import { editsOfSheet } from '../store/edit-queries.ts'
import { findSheet } from '../store/sheet-queries.ts'

export const seeSheetStateHandler = handleQuery(
  seeSheetState,
  async ({ trx, districtId, actor }, { projectId, since }) => {
    const found = await findSheet(trx, districtId, projectId)
    if (found === null) return refuse({ kind: 'project-not-found' })
    const { sheet, version } = found
    const edits = await editsOfSheet(trx, districtId, projectId)
    const surrendered = isSurrendered(await changesWhere(trx, districtId, { projectId }))
    const mayKnowWho = permits(mayWriteProjectSheet, actor)
    const fields = sheetFields.flatMap((field) => {
      const edit = edits.get(field)
      if (since > 0 && (edit === undefined || edit.version <= since)) return []
      const who = mayKnowWho ? edit : undefined
      return [
        {
          field,
          value: copyOf(valueOfField(sheet, field)),
          version: edit?.version ?? 1,
          role: who?.role ?? null,
          department: who?.department ?? null,
          editedAt: who?.editedAt ?? null,
        },
      ]
    })
    return ok({ version, fields, missing: [...missingFields(sheet)], surrendered })
  },
)
