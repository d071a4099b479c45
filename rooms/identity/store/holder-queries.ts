import type { Trx } from '#db/connect.ts'
import type { Role } from '#kit/actor.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Unit } from '#kit/unit.ts'
import type { GrantableRole } from '../core/account.ts'
import { wholeDistrict, writeUnit } from '../core/role-unit.ts'
import type { IdentityTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<IdentityTables>()

/** The accounts that hold a role on a day: for a unit or in the whole district; without a unit, anywhere. */
export async function holdersOf(
  trx: Trx,
  districtId: DistrictId,
  { role, unit, on }: { readonly role: Role; readonly unit: Unit | null; readonly on: LocalDate },
): Promise<AccountId[]> {
  const rows = await tables(trx)
    .selectFrom('role_grant')
    .innerJoin('account', (join) =>
      join.onRef('account.account_id', '=', 'role_grant.account_id').on('account.district_id', '=', districtId),
    )
    .select('role_grant.account_id')
    .distinct()
    .where('role_grant.district_id', '=', districtId)
    .where('role', '=', role as GrantableRole)
    .where('granted_from', '<=', on)
    .where((is) => is.or([is('granted_until', 'is', null), is('granted_until', '>=', on)]))
    .where('account.destroyed_on', 'is', null)
    .$if(unit !== null, (query) => query.where('unit', 'in', [writeUnit(unit), wholeDistrict]))
    .orderBy('role_grant.account_id')
    .execute()
  return rows.map(({ account_id }) => account_id)
}

/** Those accounts of some that are there and not destroyed. */
export async function standingAmong(trx: Trx, districtId: DistrictId, ids: readonly AccountId[]): Promise<AccountId[]> {
  const rows = await tables(trx)
    .selectFrom('account')
    .select('account_id')
    .where('district_id', '=', districtId)
    .where('account_id', 'in', ids)
    .where('destroyed_on', 'is', null)
    .orderBy('account_id')
    .execute()
  return rows.map(({ account_id }) => account_id)
}
