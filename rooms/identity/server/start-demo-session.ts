import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { startDemoSession } from '../contract.ts'
import { demoSignIn } from '../core/session.ts'
import { holdAccount } from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const startDemoSessionWith = (means: SignInMeans) =>
  handleCommand(startDemoSession, async (context, input) => {
    const account = await holdAccount(context.trx, context.districtId, input.accountId)
    const decided = demoSignIn(account, means.demonstration, context.now)
    if (!decided.ok) return decided
    const { accountId } = decided.value
    const session = await beginSession(context, means, accountId, 'demonstration')
    return ok({ reply: { accountId }, about: [{ kind: 'account', id: accountId }], session })
  })
