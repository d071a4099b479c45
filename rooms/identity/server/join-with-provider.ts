import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { joinWithProvider } from '../contract-provider.ts'
import { join, residentPurpose } from '../core/joining.ts'
import { insertIdentity } from '../store/provider-queries.ts'
import * as store from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import type { SignInMeans } from './sign-in-means.ts'
import { takeVouched } from './take-vouched.ts'

/** A resident who comes for the first time, and agreed to what is kept, has an account from then on. */
export const joinWithProviderWith = (means: SignInMeans) =>
  handleCommand(joinWithProvider, async (context, { vouched, accountId, displayName, ...agreed }) => {
    const { trx, districtId, now } = context
    const taken = await takeVouched(context, means, { vouched, use: 'sign-in' })
    if (!taken.ok) return taken
    const decided = join(taken.value.provider, agreed, now)
    if (!decided.ok) return decided
    if ((await store.findAccount(trx, districtId, accountId)) !== null) return refuse({ kind: 'account-id-taken' })
    const { from, until } = decided.value
    const account = {
      accountId,
      displayName,
      contact: null,
      purpose: residentPurpose,
      destroyAfter: until,
      demonstration: false,
    }
    await store.insertAccount(trx, districtId, account)
    await store.insertGrant(trx, districtId, accountId, { role: 'resident', unit: null, from, until })
    const { identity, issuer } = taken.value.vouched
    const link = { identityHash: identity, accountId, issuer, linkedAt: now }
    if (!(await insertIdentity(trx, districtId, link))) return refuse({ kind: 'provider-person-taken' })
    const session = await beginSession(context, means, accountId, 'provider')
    return ok({ reply: { accountId }, about: [{ kind: 'account', id: accountId }], session })
  })
