import { handleCommandOn } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { passFinding } from '../contract.ts'
import * as decide from '../core/finding-pass.ts'
import * as store from '../store/pass-queries.ts'
import { changedSubject } from './changed-subject.ts'
import { lookAtSubject } from './look-at-subject.ts'
import type { SubjectParts } from './subject-parts.ts'

export const passFindingWith = (parts: SubjectParts) =>
  handleCommandOn(passFinding, changedSubject, async (context, { passId, subject, findingKey, reason }) => {
    const { trx, districtId, actor, now } = context
    if ((await store.findPass(trx, districtId, passId)) !== null) return refuse({ kind: 'pass-id-taken' })
    const { facts, told, covering } = await lookAtSubject(context, parts, subject)
    if (facts === null) return refuse({ kind: 'subject-not-found' })
    const passed = decide.passFinding(findingKey, told, covering)
    if (!passed.ok) return passed
    const { rule, sentence } = passed.value
    await store.insertPass(trx, districtId, {
      id: passId,
      subject,
      findingKey,
      rule,
      sentence,
      reason,
      role: roleUsed(passFinding.permission, actor),
      passedAt: now,
      withdrawnAt: null,
      withdrawnReason: null,
    })
    return ok({ reply: { passId }, about: [{ kind: 'finding-pass', id: passId }, subject] })
  })
