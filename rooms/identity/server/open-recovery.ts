import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { openRecovery } from '../contract-sign-in.ts'
import { openRecovery as decide } from '../core/enrolment.ts'
import { insertEnrolment } from '../store/enrolment-queries.ts'
import { passkeysOf } from '../store/passkey-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { enrolmentEnd } from './draw-enrolment.ts'

export const openRecoveryHandler = handleCommand(
  openRecovery,
  async ({ trx, districtId, actor, now }, { enrolmentId, accountId, reason }) => {
    const account = await holdAccount(trx, districtId, accountId)
    const decided = decide(account, (await passkeysOf(trx, districtId, accountId)).length)
    if (!decided.ok) return decided
    const opened = {
      ...{ enrolmentId, accountId, kind: 'recovery' as const, reason, openedBy: actor.accountId },
      ...{ openedAt: now, approvedBy: null, endsAt: enrolmentEnd(now) },
    }
    if (!(await insertEnrolment(trx, districtId, opened, null))) return refuse({ kind: 'enrolment-id-taken' })
    return ok({ reply: { enrolmentId }, about: [{ kind: 'account', id: accountId }] })
  },
)
