import { handleQuery } from '#kernel/handler.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeWriters } from '../contract.ts'
import { editsOfSheet } from '../store/edit-queries.ts'
import { findSheet } from '../store/sheet-queries.ts'

/** Who wrote within these minutes is told to be writing. */
const minutesOfWriting = 2

// It follows from the minute: were it public, its reply would be remembered past it (decision 0008).
export const seeWritersHandler = handleQuery(seeWriters, async ({ trx, districtId, now }, { projectId }) => {
  if ((await findSheet(trx, districtId, projectId)) === null) return refuse({ kind: 'project-not-found' })
  const edits = await editsOfSheet(trx, districtId, projectId)
  const writing = [...edits]
    .filter(([, { editedAt }]) => isRecent(editedAt, now))
    .map(([field, { role, department, editedAt }]) => ({ role, department, field, at: editedAt }))
  return ok({ writing })
})

const isRecent = (at: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(at) < minutesOfWriting * 60_000
