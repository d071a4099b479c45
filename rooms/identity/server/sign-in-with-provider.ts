import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { signInWithProvider } from '../contract-provider.ts'
import { rolesOn } from '../core/account.ts'
import { vouchesFor } from '../core/provider.ts'
import { mayEnter } from '../core/session.ts'
import { accountOfIdentity } from '../store/provider-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import type { SignInMeans } from './sign-in-means.ts'
import { takeVouched } from './take-vouched.ts'

/** Nobody is known by a name or an address: only a person who was linked to an account comes into it. */
export const signInWithProviderWith = (means: SignInMeans) =>
  handleCommand(signInWithProvider, async (context, { vouched }) => {
    const { trx, districtId, now } = context
    const taken = await takeVouched(context, means, { vouched, use: 'sign-in' })
    if (!taken.ok) return taken
    const { provider } = taken.value
    const linked = await accountOfIdentity(trx, districtId, taken.value.vouched.identity)
    if (linked === null)
      return refuse({ kind: provider.kind === 'resident' ? 'provider-person-new' : 'provider-not-linked' })
    const account = await holdAccount(trx, districtId, linked)
    if (!mayEnter(account, means.demonstration)) return refuse({ kind: 'provider-not-linked' })
    const roles = rolesOn(account.grants, dateInSeoul(now))
    if (roles.length === 0) return refuse({ kind: 'no-role-today' })
    const strong = vouchesFor(provider, roles)
    if (!strong.ok) return strong
    const { accountId } = account
    const session = await beginSession(context, means, accountId, 'provider')
    return ok({ reply: { accountId }, about: [{ kind: 'account', id: accountId }], session })
  })
