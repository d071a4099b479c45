import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { GrantableRole, Person } from '../core/account.ts'
import { readGrant } from './queries.ts'
import type { IdentityTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<IdentityTables>()

/**
 * People who are not destroyed and in whose name one of some words stands, by name, with all their grants; where some
 * roles are given, those alone who hold one of them on the day.
 */
export async function peopleNamed(
  trx: Trx,
  districtId: DistrictId,
  words: readonly string[],
  {
    most,
    holding,
    on,
  }: { readonly most: number; readonly holding: readonly GrantableRole[] | null; readonly on: LocalDate },
): Promise<Person[]> {
  const rows = await tables(trx)
    .selectFrom('account')
    .select(['account_id', 'display_name'])
    .where('district_id', '=', districtId)
    .where('destroyed_on', 'is', null)
    .where((is) => is.or(words.map((word) => is('display_name', 'ilike', `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`))))
    .$if(holding !== null, (found) =>
      found.where((is) =>
        is.exists(
          is
            .selectFrom('role_grant')
            .select('role_grant.role')
            .whereRef('role_grant.district_id', '=', 'account.district_id')
            .whereRef('role_grant.account_id', '=', 'account.account_id')
            .where('role_grant.role', 'in', holding as readonly GrantableRole[])
            .where('role_grant.granted_from', '<=', on)
            .where((until) =>
              until.or([until('role_grant.granted_until', 'is', null), until('role_grant.granted_until', '>=', on)]),
            ),
        ),
      ),
    )
    .orderBy('display_name')
    .orderBy('account_id')
    .limit(most)
    .execute()
  const found = rows.flatMap(({ account_id: accountId, display_name: displayName }) =>
    displayName === null ? [] : [{ accountId, displayName }],
  )
  if (found.length === 0) return []
  const grants = await tables(trx)
    .selectFrom('role_grant')
    .selectAll()
    .where('district_id', '=', districtId)
    .where(
      'account_id',
      'in',
      found.map(({ accountId }) => accountId),
    )
    .orderBy('granted_from')
    .orderBy('role')
    .execute()
  return found.map((person) => ({
    ...person,
    grants: grants.filter((grant) => grant.account_id === person.accountId).map(readGrant),
  }))
}
