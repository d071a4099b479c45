import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { proveForDemonstration, proveWithPasskey } from '../contract-sign-in.ts'
import { findSession, proveSession } from '../store/session-queries.ts'
import { answeredByPasskey } from './check-passkey.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** Writes that the person of the present session has just proved who they are. */
async function proven({ trx, districtId, now, actor: { accountId, sessionId } }: CommandContext) {
  if (accountId === null || sessionId === undefined) return refuse({ kind: 'not-signed-in' } as const)
  await proveSession(trx, districtId, sessionId, now)
  return ok({ reply: {}, about: [{ kind: 'account', id: accountId }] })
}

/** One proves oneself with a passkey of one's own, not with anybody's. */
export const proveWithPasskeyWith = (means: SignInMeans) =>
  handleCommand(proveWithPasskey, async (context, { response }) => {
    const answered = await answeredByPasskey(context, means, response)
    if (!answered.ok) return answered
    return answered.value === context.actor.accountId ? proven(context) : refuse({ kind: 'passkey-not-accepted' })
  })

/** In the demonstration there is nothing to prove with; only sessions begun for it may do without. */
export const proveForDemonstrationWith = ({ demonstration }: SignInMeans) =>
  handleCommand(proveForDemonstration, async (context) => {
    const { trx, districtId, now, actor } = context
    if (actor.sessionId === undefined) return refuse({ kind: 'not-signed-in' })
    const session = await findSession(trx, districtId, actor.sessionId, now)
    if (!demonstration || session?.method !== 'demonstration') return refuse({ kind: 'demo-sign-in-off' })
    return proven(context)
  })
