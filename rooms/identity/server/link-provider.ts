import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { linkProvider } from '../contract-provider.ts'
import { vouchesFor } from '../core/provider.ts'
import { insertIdentity } from '../store/provider-queries.ts'
import type { SignInMeans } from './sign-in-means.ts'
import { takeVouched } from './take-vouched.ts'

export const linkProviderWith = (means: SignInMeans) =>
  handleCommand(linkProvider, async (context, { vouched }) => {
    const { trx, districtId, now, actor } = context
    const { accountId } = actor
    if (accountId === null) return refuse({ kind: 'not-signed-in' })
    const taken = await takeVouched(context, means, { vouched, use: 'link' })
    if (!taken.ok) return taken
    const strong = vouchesFor(taken.value.provider, actor.roles)
    if (!strong.ok) return strong
    const { identity, issuer } = taken.value.vouched
    const link = { identityHash: identity, accountId, issuer, linkedAt: now }
    if (!(await insertIdentity(trx, districtId, link))) return refuse({ kind: 'provider-person-taken' })
    return ok({ reply: { accountId }, about: [{ kind: 'account', id: accountId }] })
  })
