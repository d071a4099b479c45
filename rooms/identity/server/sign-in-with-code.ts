import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { signInWithCode } from '../contract-code.ts'
import { mayEnter } from '../core/session.ts'
import { codeOpens, keptLonger } from '../core/sign-in-code.ts'
import { proveCode, useCode } from '../store/code-queries.ts'
import { accountOfContact, keepLonger } from '../store/contact-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import type { SignInMeans } from './sign-in-means.ts'
import { tryCode } from './try-code.ts'

/** Takes a code: a resident comes in, who is not known may join, and a wrong one is counted. */
export const signInWithCodeWith = (means: SignInMeans) =>
  handleCommand(signInWithCode, async (context, { token, code }) => {
    const { trx, districtId, now } = context
    const tried = await tryCode(context, means, { token, code, use: 'sign-in', accountId: null })
    if (!tried.ok) return tried
    const { requestHash, contactIndexes, isRight, triesLeft } = tried.value
    if (!isRight) return ok({ reply: { came: 'wrong' as const, triesLeft }, about: [], fellShort: true })
    const known = await accountOfContact(trx, districtId, contactIndexes)
    const account = known === null ? null : await holdAccount(trx, districtId, known)
    if (account === null) {
      await proveCode(trx, districtId, requestHash, now)
      return ok({ reply: { came: 'new' as const, triesLeft }, about: [], fellShort: true })
    }
    if (!mayEnter(account, means.demonstration)) return refuse({ kind: 'no-role-today' })
    const opens = codeOpens(account, now)
    if (!opens.ok) return opens
    await useCode(trx, districtId, requestHash)
    const { accountId, destroyAfter } = account
    const until = keptLonger(account, now)
    if (until !== null && destroyAfter !== null)
      await keepLonger(trx, districtId, accountId, { was: destroyAfter, until })
    const session = await beginSession(context, means, accountId, 'code')
    const about = [{ kind: 'account', id: accountId }]
    return ok({ reply: { came: 'in' as const, triesLeft }, about, session })
  })
