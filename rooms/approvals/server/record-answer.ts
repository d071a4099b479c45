import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordAnswer } from '../contract.ts'
import * as decide from '../core/submission.ts'
import * as store from '../store/submission-queries.ts'

export const recordAnswerHandler = handleCommand(recordAnswer, async (context, { submissionId, ...answer }) => {
  const { trx, districtId, now, effectiveOn } = context
  const submission = await store.findSubmission(trx, districtId, submissionId)
  if (submission === null) return refuse({ kind: 'submission-not-found' })
  const answered = decide.recordAnswer(submission, { ...answer, on: effectiveOn }, dateInSeoul(now))
  if (!answered.ok) return answered
  if (!(await store.keepAnswer(trx, districtId, submissionId, answered.value))) {
    return refuse({ kind: 'submission-answered' })
  }
  const { resolutionId } = answered.value
  const resolution = resolutionId === null ? [] : [{ kind: 'resolution', id: resolutionId }]
  return ok({
    reply: { submissionId },
    about: [{ kind: 'submission', id: submissionId }, submission.subject, ...resolution],
  })
})
