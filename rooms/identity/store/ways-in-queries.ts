import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { IdentityTables } from './tables.ts'

/** The accounts into which something leads: a passkey, a provider's person, a proven contact, a code kept on paper. */
const entered = (trx: Trx, districtId: DistrictId) => {
  const tables = trx.withTables<IdentityTables>()
  const of = (table: 'passkey' | 'provider_identity' | 'recovery_code') =>
    tables.selectFrom(table).select('account_id').where('district_id', '=', districtId)
  const byContact = tables
    .selectFrom('account')
    .select('account_id')
    .where('district_id', '=', districtId)
    .where('contact_proven_at', 'is not', null)
  const ways = of('passkey').union(of('provider_identity')).union(of('recovery_code')).union(byContact)
  return tables.selectFrom(ways.as('way')).select('account_id')
}

export async function enteredAccounts(trx: Trx, districtId: DistrictId): Promise<AccountId[]> {
  const rows = await entered(trx, districtId).orderBy('account_id').execute()
  return rows.map((row) => row.account_id)
}

export async function isEntered(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<boolean> {
  const row = await entered(trx, districtId).where('account_id', '=', accountId).executeTakeFirst()
  return row !== undefined
}
