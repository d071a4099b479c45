import { handleCommandOn } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { fillPrecheck } from '../contract.ts'
import * as decide from '../core/precheck.ts'
import { subjectKey } from '../core/review-subject.ts'
import * as store from '../store/document-queries.ts'
import { changedSubject } from './changed-subject.ts'
import { precheckList } from './precheck-list.ts'
import type { SubjectParts } from './subject-parts.ts'

export const fillPrecheckWith = ({ subjectsOf }: SubjectParts) =>
  handleCommandOn(fillPrecheck, changedSubject, async (context, { subject, version, basedOn, answers }) => {
    const { trx, districtId, actor, now } = context
    if (!(await subjectsOf(context, [subject])).has(subjectKey(subject))) return refuse({ kind: 'subject-not-found' })
    const { items } = await precheckList(context)
    const before = await store.findPrecheck(trx, districtId, subject)
    const filled = decide.fillPrecheck(items, answers, { revision: before?.revision ?? 0, basedOn })
    if (!filled.ok) return filled
    const role = roleUsed(fillPrecheck.permission, actor)
    const revision = basedOn + 1
    const next = { answers: filled.value, version, role, at: now, revision }
    if (!(await store.keepPrecheck(trx, districtId, subject, next))) {
      return refuse({ kind: 'precheck-answered-meanwhile', basedOn, revision })
    }
    return ok({ reply: { unanswered: decide.unanswered(items, answers).length, revision }, about: [subject] })
  })
