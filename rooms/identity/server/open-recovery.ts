import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { openRecovery } from '../contract-sign-in.ts'
import { openRecovery as decide } from '../core/enrolment.ts'
import { insertEnrolment } from '../store/enrolment-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { enrolmentEnd } from './draw-enrolment.ts'
import { entryOf } from './entry-of.ts'

export const openRecoveryHandler = handleCommand(openRecovery, async (context, { enrolmentId, accountId, reason }) => {
  const { trx, districtId, actor, now } = context
  const account = await holdAccount(trx, districtId, accountId)
  const decided = decide(account, await entryOf(context, account ?? { accountId, grants: [] }))
  if (!decided.ok) return decided
  const opened = {
    ...{ enrolmentId, accountId, kind: decided.value, reason, openedBy: actor.accountId },
    ...{ openedAt: now, approvedBy: null, endsAt: enrolmentEnd(now) },
  }
  if (!(await insertEnrolment(trx, districtId, opened, null))) return refuse({ kind: 'enrolment-id-taken' })
  return ok({ reply: { enrolmentId }, about: [{ kind: 'account', id: accountId }] })
})
