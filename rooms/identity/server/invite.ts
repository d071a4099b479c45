import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { invite } from '../contract-sign-in.ts'
import { invite as decide } from '../core/enrolment.ts'
import { insertEnrolment } from '../store/enrolment-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { drawToken, enrolmentEnd } from './draw-enrolment.ts'
import { entryOf } from './entry-of.ts'
import { hashToken } from './session-token.ts'

export const inviteHandler = handleCommand(invite, async (context, { enrolmentId, accountId }) => {
  const { trx, districtId, actor, now } = context
  const account = await holdAccount(trx, districtId, accountId)
  const decided = decide(account, await entryOf(context, account ?? { accountId, grants: [] }), actor.accountId)
  if (!decided.ok) return decided
  const [token, endsAt] = [drawToken(), enrolmentEnd(now)]
  const opened = {
    ...{ enrolmentId, accountId, kind: 'first' as const, reason: 'first', openedBy: actor.accountId },
    ...{ openedAt: now, approvedBy: null, endsAt },
  }
  if (!(await insertEnrolment(trx, districtId, opened, hashToken(token)))) return refuse({ kind: 'enrolment-id-taken' })
  return ok({ reply: { token, endsAt }, about: [{ kind: 'account', id: accountId }] })
})
