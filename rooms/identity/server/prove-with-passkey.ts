import { handleCommand } from '#kernel/handler.ts'
import { refuse } from '#kit/result.ts'
import { proveWithPasskey } from '../contract-sign-in.ts'
import { answeredByPasskey } from './check-passkey.ts'
import { proven } from './proven.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** One proves oneself with a passkey of one's own, not with anybody's. */
export const proveWithPasskeyWith = (means: SignInMeans) =>
  handleCommand(proveWithPasskey, async (context, { response }) => {
    const answered = await answeredByPasskey(context, means, response)
    if (!answered.ok) return answered
    return answered.value === context.actor.accountId ? proven(context) : refuse({ kind: 'passkey-not-accepted' })
  })
