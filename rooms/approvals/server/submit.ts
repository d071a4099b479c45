import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { submit } from '../contract.ts'
import * as decide from '../core/submission.ts'
import * as store from '../store/submission-queries.ts'
import { lookAtSubject } from './look-at-subject.ts'
import type { SubjectParts } from './subject-parts.ts'

export const submitWith = (parts: SubjectParts) =>
  handleCommand(submit, async (context, { submissionId, subject, version, to, documentNumber, note }) => {
    const { trx, districtId, now, effectiveOn } = context
    if ((await store.findSubmission(trx, districtId, submissionId)) !== null) {
      return refuse({ kind: 'submission-id-taken' })
    }
    const looked = await lookAtSubject(context, parts, subject)
    const earlier = await store.submissionsOf(trx, districtId, subject)
    const sent = { version, to, on: effectiveOn }
    const facts = decide.submit(sent, looked, earlier, dateInSeoul(now))
    if (!facts.ok) return facts
    const { title } = facts.value
    const submission = { id: submissionId, subject, title, ...sent, documentNumber, note, answer: null }
    await store.insertSubmission(trx, districtId, submission)
    return ok({ reply: { submissionId }, about: [{ kind: 'submission', id: submissionId }, subject] })
  })
