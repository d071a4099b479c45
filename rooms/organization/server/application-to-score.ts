import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type ApplicationId, type OpenCall, phaseOf } from '../core/open-call.ts'
import { findApplication } from '../store/application-queries.ts'
import { holdCall, jurorsOf } from '../store/call-queries.ts'

/** The call of an application that a juror is to score now, held so that it is not decided meanwhile. */
export async function applicationToScore(
  { trx, districtId, actor, effectiveOn }: CommandContext,
  applicationId: ApplicationId,
): Promise<
  Result<
    { readonly call: OpenCall; readonly jurorId: AccountId },
    { kind: 'application-not-found' | 'not-on-panel' | 'not-in-screening' }
  >
> {
  const application = await findApplication(trx, districtId, applicationId)
  const call = application === null ? null : await holdCall(trx, districtId, application.callId)
  if (call === null) return refuse({ kind: 'application-not-found' })
  const jurorId = (await jurorsOf(trx, districtId, call.id)).find((juror) => juror === actor.accountId)
  if (jurorId === undefined) return refuse({ kind: 'not-on-panel' })
  return phaseOf(call, effectiveOn) === 'screening' ? ok({ call, jurorId }) : refuse({ kind: 'not-in-screening' })
}
