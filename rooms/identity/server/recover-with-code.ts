import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { recoverWithCode } from '../contract-sign-in.ts'
import { rolesOn } from '../core/account.ts'
import { recoverByCode } from '../core/enrolment.ts'
import { mayEnter } from '../core/session.ts'
import { takeCode } from '../store/passkey-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import { recoveryCodeHash } from './recovery-code-hash.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const recoverWithCodeWith = (means: SignInMeans) =>
  handleCommand(recoverWithCode, async (context, { code }) => {
    const { trx, districtId, now } = context
    const accountId = await takeCode(trx, districtId, recoveryCodeHash(means, code))
    const account = accountId === null ? null : await holdAccount(trx, districtId, accountId)
    if (!mayEnter(account, means.demonstration)) return refuse({ kind: 'code-not-found' })
    const roles = rolesOn(account.grants, dateInSeoul(now))
    if (roles.length === 0) return refuse({ kind: 'no-role-today' })
    const decided = recoverByCode(roles)
    if (!decided.ok) return decided
    const session = await beginSession(context, means, account.accountId, 'recovery-code')
    return ok({
      reply: { accountId: account.accountId },
      about: [{ kind: 'account', id: account.accountId }],
      session,
    })
  })
