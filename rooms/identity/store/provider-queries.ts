import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { IdentityTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<IdentityTables>()

export interface ProviderIdentity {
  readonly identityHash: string
  readonly accountId: AccountId
  readonly issuer: string
  readonly linkedAt: Instant
}

/** Keeps whom a provider knows as which account; false when the provider's person is linked already. */
export async function insertIdentity(trx: Trx, districtId: DistrictId, identity: ProviderIdentity): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('provider_identity')
    .values({
      district_id: districtId,
      identity_hash: identity.identityHash,
      account_id: identity.accountId,
      issuer: identity.issuer,
      linked_at: identity.linkedAt,
    })
    .onConflict((same) => same.doNothing())
    .returning('identity_hash')
    .executeTakeFirst()
  return inserted !== undefined
}

/** The account of a provider's person. */
export async function accountOfIdentity(
  trx: Trx,
  districtId: DistrictId,
  identityHash: string,
): Promise<AccountId | null> {
  const row = await tables(trx)
    .selectFrom('provider_identity')
    .select('account_id')
    .where('district_id', '=', districtId)
    .where('identity_hash', '=', identityHash)
    .executeTakeFirst()
  return row?.account_id ?? null
}

/** The providers' persons of an account, the oldest link first. */
export const identitiesOf = (trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<ProviderIdentity[]> =>
  tables(trx)
    .selectFrom('provider_identity')
    .select(['identity_hash as identityHash', 'account_id as accountId', 'issuer', 'linked_at as linkedAt'])
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .orderBy('linked_at')
    .orderBy('identity_hash')
    .execute()

export async function deleteIdentity(trx: Trx, districtId: DistrictId, identityHash: string): Promise<void> {
  await tables(trx)
    .deleteFrom('provider_identity')
    .where('district_id', '=', districtId)
    .where('identity_hash', '=', identityHash)
    .execute()
}

export async function deleteIdentities(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .deleteFrom('provider_identity')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}
