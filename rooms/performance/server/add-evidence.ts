import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { attachFiles } from '#rooms/documents/contract-files.ts'
import { addEvidence } from '../contract.ts'
import * as decide from '../core/evidence.ts'
import { measurementsOf } from '../store/told-queries.ts'
import { aboutProject, holdFollowed, toldOfProject } from './followed.ts'

/** Everybody is shown the files, a picture with people in it once they cannot be recognised. */
export const addEvidenceHandler = handleCommandOn(addEvidence, toldOfProject, async (context, input) => {
  const { trx, districtId, perform } = context
  const { projectId, of, files } = input
  const followed = await holdFollowed(context, projectId)
  if (followed === null) return refuse({ kind: 'project-not-found' })
  const measurements = await measurementsOf(trx, districtId, [projectId])
  const subject = decide.addEvidence(followed, measurements, of, files.length)
  if (!subject.ok) return subject
  const attached = await perform(attachFiles, { subject: subject.value, files, seenBy: 'everyone' })
  return attached.ok ? ok({ reply: { projectId }, about: aboutProject(projectId) }) : attached
})
