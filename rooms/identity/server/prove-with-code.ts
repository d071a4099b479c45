import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { proveWithCode } from '../contract-code.ts'
import { codeOpens } from '../core/sign-in-code.ts'
import { useCode } from '../store/code-queries.ts'
import { findAccount } from '../store/queries.ts'
import { proven } from './proven.ts'
import type { SignInMeans } from './sign-in-means.ts'
import { tryCode } from './try-code.ts'

/** A resident proves who they are by a code sent to their own contact; a wrong one is counted. */
export const proveWithCodeWith = (means: SignInMeans) =>
  handleCommand(proveWithCode, async (context, { token, code }) => {
    const { trx, districtId, actor, now } = context
    const account = actor.accountId === null ? null : await findAccount(trx, districtId, actor.accountId)
    if (account === null) return refuse({ kind: 'not-signed-in' })
    const opens = codeOpens(account, now)
    if (!opens.ok) return opens
    const { accountId } = account
    const tried = await tryCode(context, means, { token, code, use: 'prove', accountId })
    if (!tried.ok) return tried
    const { requestHash, isRight, triesLeft } = tried.value
    const about = [{ kind: 'account', id: accountId }]
    if (!isRight) return ok({ reply: { came: 'wrong' as const, triesLeft }, about, fellShort: true })
    const done = await proven(context)
    if (!done.ok) return done
    await useCode(trx, districtId, requestHash)
    return ok({ reply: { came: 'proven' as const, triesLeft }, about })
  })
