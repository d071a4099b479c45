import { handleCommand } from '#kernel/handler.ts'
import { refuse } from '#kit/result.ts'
import { proveWithProvider } from '../contract-provider.ts'
import { vouchesFor } from '../core/provider.ts'
import { accountOfIdentity } from '../store/provider-queries.ts'
import { proven } from './proven.ts'
import type { SignInMeans } from './sign-in-means.ts'
import { takeVouched } from './take-vouched.ts'

/** One proves oneself as the provider's person who is linked to one's own account, not as anybody there. */
export const proveWithProviderWith = (means: SignInMeans) =>
  handleCommand(proveWithProvider, async (context, { vouched }) => {
    const { trx, districtId, actor } = context
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    const taken = await takeVouched(context, means, { vouched, use: 'prove' })
    if (!taken.ok) return taken
    const strong = vouchesFor(taken.value.provider, actor.roles)
    if (!strong.ok) return strong
    const own = (await accountOfIdentity(trx, districtId, taken.value.vouched.identity)) === actor.accountId
    return own ? proven(context) : refuse({ kind: 'provider-not-linked' })
  })
