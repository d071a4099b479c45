import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { enrolProvider } from '../contract-provider.ts'
import { rolesOn } from '../core/account.ts'
import { isOpen, opensAccount } from '../core/enrolment.ts'
import { vouchesFor } from '../core/provider.ts'
import { mayEnter } from '../core/session.ts'
import { endEnrolments, holdEnrolmentByToken } from '../store/enrolment-queries.ts'
import { insertIdentity } from '../store/provider-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import { entryOf } from './entry-of.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'
import { takeVouched } from './take-vouched.ts'

/** Links a provider's person by a link handed over for a first time, ends the link and signs in. */
export const enrolProviderWith = (means: SignInMeans) =>
  handleCommand(enrolProvider, async (context, { vouched }) => {
    const { trx, districtId, now } = context
    const taken = await takeVouched(context, means, { vouched, use: 'enrol' })
    if (!taken.ok) return taken
    const { token, identity, issuer } = taken.value.vouched
    const enrolment = await holdEnrolmentByToken(trx, districtId, hashToken(token ?? ''))
    if (enrolment?.kind !== 'first' || !isOpen(enrolment, now)) return refuse({ kind: 'enrolment-not-found' })
    const account = await holdAccount(trx, districtId, enrolment.accountId)
    if (!mayEnter(account, means.demonstration)) return refuse({ kind: 'enrolment-not-found' })
    if (!opensAccount(enrolment, await entryOf(context, account))) return refuse({ kind: 'enrolment-not-found' })
    const roles = rolesOn(account.grants, dateInSeoul(now))
    if (roles.length === 0) return refuse({ kind: 'no-role-today' })
    const strong = vouchesFor(taken.value.provider, roles)
    if (!strong.ok) return strong
    const { accountId } = account
    const link = { identityHash: identity, accountId, issuer, linkedAt: now }
    if (!(await insertIdentity(trx, districtId, link))) return refuse({ kind: 'provider-person-taken' })
    await endEnrolments(trx, districtId, accountId, now)
    const session = await beginSession(context, means, accountId, 'provider')
    return ok({ reply: { accountId }, about: [{ kind: 'account', id: accountId }], session })
  })
