import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { approveRecovery } from '../contract-sign-in.ts'
import { approveRecovery as decide } from '../core/enrolment.ts'
import { approveEnrolment, holdEnrolment } from '../store/enrolment-queries.ts'
import { drawToken, enrolmentEnd } from './draw-enrolment.ts'
import { hashToken } from './session-token.ts'

export const approveRecoveryHandler = handleCommand(
  approveRecovery,
  async ({ trx, districtId, actor, now }, { enrolmentId }) => {
    if (actor.accountId === null) return refuse({ kind: 'needs-a-second-person' })
    const decided = decide(await holdEnrolment(trx, districtId, enrolmentId), actor.accountId, now)
    if (!decided.ok) return decided
    const [token, endsAt] = [drawToken(), enrolmentEnd(now)]
    await approveEnrolment(trx, districtId, { enrolmentId, by: actor.accountId, tokenHash: hashToken(token), endsAt })
    return ok({ reply: { token, endsAt }, about: [{ kind: 'account', id: decided.value.accountId }] })
  },
)
