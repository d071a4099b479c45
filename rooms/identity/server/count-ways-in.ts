import type { QueryContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { passkeysOf } from '../store/passkey-queries.ts'
import { identitiesOf } from '../store/provider-queries.ts'

/** How many ways lead into an account: its passkeys, and the providers' persons linked with it. */
export async function countWaysIn({ trx, districtId }: QueryContext, accountId: AccountId): Promise<number> {
  const passkeys = await passkeysOf(trx, districtId, accountId)
  const identities = await identitiesOf(trx, districtId, accountId)
  return passkeys.length + identities.length
}
