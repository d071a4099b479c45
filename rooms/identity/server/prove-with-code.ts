import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { proveWithCode } from '../contract-code.ts'
import { codeOpens, mayTry, triesAtMost } from '../core/sign-in-code.ts'
import { countTry, holdCode, useCode } from '../store/code-queries.ts'
import { findAccount } from '../store/queries.ts'
import { isCodeOf } from './code-request.ts'
import { proven } from './proven.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** A resident proves who they are by a code sent to their own contact; a wrong one is counted. */
export const proveWithCodeWith = (means: SignInMeans) =>
  handleCommand(proveWithCode, async (context, { token, code }) => {
    const { trx, districtId, actor, now } = context
    const account = actor.accountId === null ? null : await findAccount(trx, districtId, actor.accountId)
    if (account === null) return refuse({ kind: 'not-signed-in' })
    const opens = codeOpens(account, now)
    if (!opens.ok) return opens
    const requestHash = hashToken(token)
    const wanted = { use: 'prove', accountId: account.accountId } as const
    const tried = mayTry(await holdCode(trx, districtId, requestHash), wanted, now)
    if (!tried.ok) return tried
    const triesLeft = triesAtMost - tried.value.tries - 1
    await countTry(trx, districtId, requestHash)
    const about = [{ kind: 'account', id: account.accountId }]
    if (!isCodeOf(means, districtId, tried.value, code))
      return ok({ reply: { came: 'wrong' as const, triesLeft }, about, fellShort: true })
    const done = await proven(context)
    if (!done.ok) return done
    await useCode(trx, districtId, requestHash)
    return ok({ reply: { came: 'proven' as const, triesLeft }, about })
  })
