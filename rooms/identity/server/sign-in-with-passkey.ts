import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { signInWithPasskey } from '../contract-sign-in.ts'
import { rolesOn } from '../core/account.ts'
import { mayEnter } from '../core/session.ts'
import { holdAccount } from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import { answeredByPasskey } from './check-passkey.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const signInWithPasskeyWith = (means: SignInMeans) =>
  handleCommand(signInWithPasskey, async (context, { response }) => {
    const answered = await answeredByPasskey(context, means, response)
    if (!answered.ok) return answered
    const account = await holdAccount(context.trx, context.districtId, answered.value)
    if (!mayEnter(account, means.demonstration)) return refuse({ kind: 'passkey-not-accepted' })
    if (rolesOn(account.grants, dateInSeoul(context.now)).length === 0) return refuse({ kind: 'no-role-today' })
    const { accountId } = account
    const session = await beginSession(context, means, accountId, 'passkey')
    return ok({ reply: { accountId }, about: [{ kind: 'account', id: accountId }], session })
  })
