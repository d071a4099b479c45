import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Account, GrantableRole, RoleGrant } from '../core/account.ts'
import { readUnit, writeUnit } from '../core/role-unit.ts'
import type { KeptContact } from './contact-queries.ts'
import type { IdentityTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<IdentityTables>()

export interface NewAccount extends Omit<Account, 'grants' | 'destroyedOn'> {
  readonly contact: KeptContact | null
}

export async function insertAccount(trx: Trx, districtId: DistrictId, account: NewAccount): Promise<void> {
  await tables(trx)
    .insertInto('account')
    .values({
      district_id: districtId,
      account_id: account.accountId,
      display_name: account.displayName,
      ...contactColumns(account.contact),
      purpose: account.purpose,
      destroy_after: account.destroyAfter,
      demonstration: account.demonstration,
      destroyed_on: null,
    })
    .execute()
}

const contactColumns = (kept: KeptContact | null) => ({
  contact: kept?.contact ?? null,
  contact_index: kept?.contactIndex ?? null,
  contact_proven_at: kept?.provenAt ?? null,
})

export async function findAccount(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<Account | null> {
  const row = await accountRow(trx, districtId, accountId).executeTakeFirst()
  return row === undefined ? null : withGrants(trx, districtId, row)
}

/** Holds an account until the end, so that what was decided on its roles still holds when it is written. */
export async function holdAccount(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<Account | null> {
  const row = await accountRow(trx, districtId, accountId).forNoKeyUpdate().executeTakeFirst()
  return row === undefined ? null : withGrants(trx, districtId, row)
}

/** Lets those who take away an administrator's role go one after the other, so that enough of them stay. */
export async function holdAdministrators(trx: Trx, districtId: DistrictId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`administrators ${districtId}`}, 0))`.execute(trx)
}

const accountRow = (trx: Trx, districtId: DistrictId, accountId: AccountId) =>
  tables(trx)
    .selectFrom('account')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)

async function withGrants(
  trx: Trx,
  districtId: DistrictId,
  row: Selectable<IdentityTables['account']>,
): Promise<Account> {
  const grants = await tables(trx)
    .selectFrom('role_grant')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('account_id', '=', row.account_id)
    .orderBy('granted_from')
    .orderBy('role')
    .execute()
  return readAccount(row, grants)
}

/** Accounts that were to be destroyed before a day and are not yet, the oldest first, at most two hundred. */
export async function accountsDue(trx: Trx, districtId: DistrictId, day: LocalDate): Promise<AccountId[]> {
  const rows = await tables(trx)
    .selectFrom('account')
    .select('account_id')
    .where('district_id', '=', districtId)
    .where('destroyed_on', 'is', null)
    .where('destroy_after', '<', day)
    .orderBy('destroy_after')
    .orderBy('account_id')
    .limit(200)
    .execute()
  return rows.map(({ account_id }) => account_id)
}

/** How many accounts there are whose personal data were not destroyed. */
export async function countAccounts(trx: Trx, districtId: DistrictId): Promise<number> {
  const { accounts } = await tables(trx)
    .selectFrom('account')
    .select((is) => is.fn.countAll<number>().as('accounts'))
    .where('district_id', '=', districtId)
    .where('destroyed_on', 'is', null)
    .executeTakeFirstOrThrow()
  return accounts
}

export async function allAccounts(trx: Trx, districtId: DistrictId): Promise<Account[]> {
  const rows = await tables(trx)
    .selectFrom('account')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('account_id')
    .execute()
  const grants = await tables(trx)
    .selectFrom('role_grant')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('granted_from')
    .orderBy('role')
    .execute()
  return rows.map((row) =>
    readAccount(
      row,
      grants.filter((grant) => grant.account_id === row.account_id),
    ),
  )
}

const readAccount = (
  row: Selectable<IdentityTables['account']>,
  grants: readonly Selectable<IdentityTables['role_grant']>[],
): Account => ({
  accountId: row.account_id,
  displayName: row.display_name,
  purpose: row.purpose,
  destroyAfter: row.destroy_after,
  demonstration: row.demonstration,
  destroyedOn: row.destroyed_on,
  grants: grants.map(readGrant),
})

export const readGrant = (grant: Selectable<IdentityTables['role_grant']>): RoleGrant => ({
  role: grant.role,
  unit: readUnit(grant.unit),
  from: grant.granted_from,
  until: grant.granted_until,
})

export async function insertGrant(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  grant: RoleGrant,
): Promise<void> {
  await tables(trx)
    .insertInto('role_grant')
    .values({
      district_id: districtId,
      account_id: accountId,
      role: grant.role,
      unit: writeUnit(grant.unit),
      granted_from: grant.from,
      granted_until: grant.until,
    })
    .execute()
}

/** Ends a role's running grants the day before `from`; a grant that began that day or later is taken back whole. */
export async function endGrants(
  trx: Trx,
  grant: { districtId: DistrictId; accountId: AccountId; role: GrantableRole; lastDay: LocalDate },
): Promise<void> {
  const ofRole = tables(trx)
  await ofRole
    .deleteFrom('role_grant')
    .where('district_id', '=', grant.districtId)
    .where('account_id', '=', grant.accountId)
    .where('role', '=', grant.role)
    .where('granted_from', '>', grant.lastDay)
    .execute()
  await ofRole
    .updateTable('role_grant')
    .set({ granted_until: grant.lastDay })
    .where('district_id', '=', grant.districtId)
    .where('account_id', '=', grant.accountId)
    .where('role', '=', grant.role)
    .where((is) => is.or([is('granted_until', 'is', null), is('granted_until', '>', grant.lastDay)]))
    .execute()
}

/** Puts right what an account says of its person; what is left out stays, and nothing comes back to a destroyed one. */
export async function correctAccount(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  corrected: { readonly displayName?: string | undefined; readonly contact?: KeptContact | undefined },
): Promise<void> {
  const { displayName, contact } = corrected
  if (displayName === undefined && contact === undefined) return
  await tables(trx)
    .updateTable('account')
    .set({
      ...(displayName === undefined ? {} : { display_name: displayName }),
      ...(contact === undefined ? {} : contactColumns(contact)),
    })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('destroyed_on', 'is', null)
    .execute()
}

/** Destroys what is personal in an account; the account and its roles stay as numbers. */
export async function destroyAccount(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  on: LocalDate,
): Promise<void> {
  await tables(trx)
    .updateTable('account')
    .set({ display_name: null, ...contactColumns(null), destroyed_on: on })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}

/** By which words an account's person is known: the name and, where one was given, the contact. */
export async function wordsOfPerson(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
): Promise<{ readonly displayName: string | null; readonly contact: string | null }> {
  const row = await tables(trx)
    .selectFrom('account')
    .select(['display_name as displayName', 'contact'])
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row ?? { displayName: null, contact: null }
}

/** Blots a word out of the reasons that stay with a person's roles and links. */
export async function blotReasons(trx: Trx, districtId: DistrictId, accountId: AccountId, word: string): Promise<void> {
  for (const table of ['role_proposal', 'enrolment'] as const)
    await tables(trx)
      .updateTable(table)
      .set({ reason: sql<string>`replace(reason, ${word}, '○○○')` })
      .where('district_id', '=', districtId)
      .where('account_id', '=', accountId)
      .execute()
}
