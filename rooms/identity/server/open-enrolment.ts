import { randomBytes } from 'node:crypto'
import { handleCommand } from '#kernel/handler.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { approveRecovery, invite, openRecovery } from '../contract-sign-in.ts'
import {
  approveRecovery as decideApproval,
  invite as decideInvitation,
  openRecovery as decideRecovery,
  enrolmentSeconds,
} from '../core/enrolment.ts'
import { approveEnrolment, holdEnrolment, insertEnrolment } from '../store/enrolment-queries.ts'
import { passkeysOf } from '../store/passkey-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { hashToken } from './session-token.ts'

const endOf = (now: Instant): Instant => new Date(Date.parse(now) + enrolmentSeconds * 1000).toISOString() as Instant
const drawToken = (): string => randomBytes(32).toString('base64url')

export const inviteHandler = handleCommand(
  invite,
  async ({ trx, districtId, actor, now }, { enrolmentId, accountId }) => {
    const held = await passkeysOf(trx, districtId, accountId)
    const decided = decideInvitation(await holdAccount(trx, districtId, accountId), held.length)
    if (!decided.ok) return decided
    const [token, endsAt] = [drawToken(), endOf(now)]
    const enrolment = { enrolmentId, accountId, kind: 'first', reason: 'first', openedBy: actor.accountId } as const
    const opened = { ...enrolment, openedAt: now, approvedBy: null, endsAt }
    if (!(await insertEnrolment(trx, districtId, opened, hashToken(token))))
      return refuse({ kind: 'enrolment-id-taken' })
    return ok({ reply: { token, endsAt }, about: [{ kind: 'account', id: accountId }] })
  },
)

export const openRecoveryHandler = handleCommand(
  openRecovery,
  async ({ trx, districtId, actor, now }, { enrolmentId, accountId, reason }) => {
    const held = await passkeysOf(trx, districtId, accountId)
    const decided = decideRecovery(await holdAccount(trx, districtId, accountId), held.length)
    if (!decided.ok) return decided
    const enrolment = { enrolmentId, accountId, kind: 'recovery', reason, openedBy: actor.accountId } as const
    const opened = { ...enrolment, openedAt: now, approvedBy: null, endsAt: endOf(now) }
    if (!(await insertEnrolment(trx, districtId, opened, null))) return refuse({ kind: 'enrolment-id-taken' })
    return ok({ reply: { enrolmentId }, about: [{ kind: 'account', id: accountId }] })
  },
)

export const approveRecoveryHandler = handleCommand(
  approveRecovery,
  async ({ trx, districtId, actor, now }, { enrolmentId }) => {
    if (actor.accountId === null) return refuse({ kind: 'needs-a-second-person' })
    const decided = decideApproval(await holdEnrolment(trx, districtId, enrolmentId), actor.accountId, now)
    if (!decided.ok) return decided
    const [token, endsAt] = [drawToken(), endOf(now)]
    const approved = { enrolmentId, by: actor.accountId, tokenHash: hashToken(token), endsAt }
    await approveEnrolment(trx, districtId, approved)
    return ok({ reply: { token, endsAt }, about: [{ kind: 'account', id: decided.value.accountId }] })
  },
)
