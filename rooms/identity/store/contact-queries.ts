import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { IdentityTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<IdentityTables>()

/** A contact as it stands in an account: sealed, with the number by which it is found. */
export interface KeptContact {
  readonly contact: string
  readonly contactIndex: string
  /** When its person showed to hold it; null where somebody else wrote it down. */
  readonly provenAt: Instant | null
}

/** The account whose person has shown to hold a contact, whichever key's number it is found by. */
export async function accountOfContact(
  trx: Trx,
  districtId: DistrictId,
  indexes: readonly string[],
): Promise<AccountId | null> {
  const row = await tables(trx)
    .selectFrom('account')
    .select('account_id')
    .where('district_id', '=', districtId)
    .where('contact_index', 'in', indexes)
    .where('contact_proven_at', 'is not', null)
    .executeTakeFirst()
  return row?.account_id ?? null
}

/** The contact that the person of an account has shown to hold, sealed; null without one. */
export async function provenContactOf(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<string | null> {
  const row = await tables(trx)
    .selectFrom('account')
    .select('contact')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('contact_proven_at', 'is not', null)
    .executeTakeFirst()
  return row?.contact ?? null
}

/** Lets no code to an account's contact open it any more; the contact itself stays, as if somebody else had written it. */
export async function unproveContact(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .updateTable('account')
    .set({ contact_proven_at: null })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}

/** Keeps a resident's account and role until a later day, both of which ended on the same one. */
export async function keepLonger(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  kept: { readonly was: LocalDate; readonly until: LocalDate },
): Promise<void> {
  await tables(trx)
    .updateTable('account')
    .set({ destroy_after: kept.until })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
  await tables(trx)
    .updateTable('role_grant')
    .set({ granted_until: kept.until })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('role', '=', 'resident')
    .where('granted_until', '=', kept.was)
    .execute()
}

/** The next contacts in the order of the accounts, held while they are sealed anew. */
export const holdContacts = (
  trx: Trx,
  districtId: DistrictId,
  { after, atMost }: { readonly after: AccountId | null; readonly atMost: number },
): Promise<{ readonly key: AccountId; readonly kept: string }[]> =>
  tables(trx)
    .selectFrom('account')
    .select(['account_id as key', 'contact as kept'])
    .where('district_id', '=', districtId)
    .where('account_id', '>', after ?? ('' as AccountId))
    .where('contact', 'is not', null)
    .$narrowType<{ kept: string }>()
    .orderBy('account_id')
    .limit(atMost)
    .forUpdate()
    .execute()

/** Puts a newly sealed contact in the place of the same one as it stood. */
export async function resealContact(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  kept: Pick<KeptContact, 'contact' | 'contactIndex'>,
): Promise<void> {
  await tables(trx)
    .updateTable('account')
    .set({ contact: kept.contact, contact_index: kept.contactIndex })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}
