import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { rememberColumns } from '#rooms/documents/contract-import.ts'
import { editLines } from '../contract.ts'
import { mostLines, writtenOf } from '../core/line-edit.ts'
import { changedProject } from './changed-project.ts'
import { editRows } from './edit-rows.ts'
import { saveLines } from './save-lines.ts'

export const editLinesHandler = handleCommandOn(
  editLines,
  changedProject,
  async ({ trx, districtId, perform }, { projectId, edits, columns }) => {
    const { version, before, elsewhere, lines, saved, refused } = await editRows(trx, districtId, projectId, edits)
    if (elsewhere !== undefined) return refuse({ kind: 'line-id-taken', ...elsewhere })
    const isHalf = columns !== undefined && refused.length > 0
    if (saved.length === 0 || isHalf) return refuse({ kind: 'no-line-saved', refused: [...refused] })
    if (lines.length > mostLines) return refuse({ kind: 'too-many-lines', lines: lines.length, most: mostLines })
    if (columns !== undefined) {
      const kept = await perform(rememberColumns, columns)
      if (!kept.ok) return kept
    }
    const found = await saveLines(trx, districtId, projectId, { version: version + 1, before, after: lines })
    return ok({
      reply: {
        projectId,
        version: version + 1,
        saved: [...saved],
        lines: lines
          .filter((line) => saved.includes(line.id))
          .map((line) => ({ lineId: line.id, line: writtenOf(line) })),
        refused: [...refused],
      },
      about: [{ kind: 'project', id: projectId }],
      ...found,
    })
  },
)
