import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { editLine } from '../contract.ts'
import { editOfLine, mostLines } from '../core/line-edit.ts'
import { linesOfProject } from '../store/line-queries.ts'
import { changedProject } from './changed-project.ts'
import { editRows } from './edit-rows.ts'
import { saveLines } from './save-lines.ts'

export const editLineHandler = handleCommandOn(editLine, changedProject, async ({ trx, districtId }, input) => {
  const { projectId, lineId } = input
  const last = (await linesOfProject(trx, districtId, projectId)).at(-1)?.id ?? null
  const edit = editOfLine(lineId, input.base, input.line ?? null, last)
  if (edit === null) return refuse({ kind: 'nothing-to-edit' })
  const { version, before, elsewhere, lines, refused } = await editRows(trx, districtId, projectId, [edit])
  if (elsewhere !== undefined) return refuse({ kind: 'line-id-taken', lineId })
  const [refusal] = refused
  if (refusal !== undefined) return refuse(refusal)
  if (lines.length > mostLines) return refuse({ kind: 'too-many-lines', lines: lines.length, most: mostLines })
  const found = await saveLines(trx, districtId, projectId, { version: version + 1, before, after: lines })
  return ok({
    reply: { projectId, version: version + 1 },
    about: [{ kind: 'project', id: projectId }],
    ...found,
  })
})
