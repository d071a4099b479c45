import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { signInWithCode } from '../contract-code.ts'
import { codeOpens, keptLonger, mayTry, triesAtMost } from '../core/sign-in-code.ts'
import { countTry, holdCode, proveCode, useCode } from '../store/code-queries.ts'
import { accountOfContact, keepLonger } from '../store/contact-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import { contactOf, isCodeOf } from './code-request.ts'
import { contactIndexes } from './keep-contact.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** Takes a code: a resident comes in, who is not known may join, and a wrong one is counted. */
export const signInWithCodeWith = (means: SignInMeans) =>
  handleCommand(signInWithCode, async (context, { token, code }) => {
    const { trx, districtId, now } = context
    const requestHash = hashToken(token)
    const tried = mayTry(await holdCode(trx, districtId, requestHash), { use: 'sign-in', accountId: null }, now)
    if (!tried.ok) return tried
    const request = tried.value
    const triesLeft = triesAtMost - request.tries - 1
    await countTry(trx, districtId, requestHash)
    if (!isCodeOf(means, districtId, request, code))
      return ok({ reply: { came: 'wrong' as const, triesLeft }, about: [], fellShort: true })
    const contact = contactOf(means, context, request)
    if (contact === null) return refuse({ kind: 'code-ended' })
    const indexes = contactIndexes(means.sealing, districtId, contact.address)
    const known = await accountOfContact(trx, districtId, indexes)
    const account = known === null ? null : await holdAccount(trx, districtId, known)
    if (account === null) {
      await proveCode(trx, districtId, requestHash, now)
      return ok({ reply: { came: 'new' as const, triesLeft }, about: [], fellShort: true })
    }
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
