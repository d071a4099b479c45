import { handleCommandOn } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { requestReview } from '../contract.ts'
import * as decide from '../core/review.ts'
import * as store from '../store/review-queries.ts'
import { changedSubject } from './changed-subject.ts'
import { lookAtSubject } from './look-at-subject.ts'
import type { SubjectParts } from './subject-parts.ts'

export const requestReviewWith = (parts: SubjectParts) =>
  handleCommandOn(requestReview, changedSubject, async (context, { reviewId, subject, version, dueOn, note }) => {
    const { trx, districtId, actor, now, effectiveOn } = context
    if ((await store.findReview(trx, districtId, reviewId)) !== null) return refuse({ kind: 'review-id-taken' })
    const looked = await lookAtSubject(context, parts, subject)
    const decided = decide.requestReview({ version, on: effectiveOn, dueOn }, looked)
    if (!decided.ok) return decided
    const { facts, no, superseded } = decided.value
    const role = roleUsed(requestReview.permission, actor)
    if (superseded !== null) {
      await store.decideReview(trx, districtId, superseded.id, {
        state: 'superseded',
        on: effectiveOn,
        at: now,
        by: actor.accountId,
        role,
        reason: null,
      })
    }
    await store.insertReview(trx, districtId, {
      id: reviewId,
      subject,
      no,
      version,
      title: facts.title,
      department: facts.department,
      note,
      state: 'open',
      requestedOn: effectiveOn,
      requestedAt: now,
      requestedBy: actor.accountId,
      requestedRole: role,
      dueOn,
      decidedOn: null,
      decidedBy: null,
      decidedRole: null,
      reason: null,
    })
    return ok({ reply: { reviewId }, about: [{ kind: 'review', id: reviewId }, subject] })
  })
