import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { Role } from '#kit/actor.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { PrivacyTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PrivacyTables>()

interface GivenReason {
  readonly accountId: AccountId
  readonly query: string
  readonly on: LocalDate
}

/** Why somebody reads what a query gives, as said on a day. */
export async function reasonGiven(
  trx: Trx,
  districtId: DistrictId,
  { accountId, query, on }: GivenReason,
): Promise<string | null> {
  const row = await tables(trx)
    .selectFrom('access_reason')
    .select('reason')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('query', '=', query)
    .where('given_on', '=', on)
    .executeTakeFirst()
  return row?.reason ?? null
}

/** Keeps a reason for a day; said again, the later one counts. */
export async function keepReason(
  trx: Trx,
  districtId: DistrictId,
  { accountId, query, on, reason }: GivenReason & { readonly reason: string },
): Promise<void> {
  await tables(trx)
    .insertInto('access_reason')
    .values({ district_id: districtId, account_id: accountId, query, given_on: on, reason })
    .onConflict((same) => same.columns(['district_id', 'account_id', 'query', 'given_on']).doUpdateSet({ reason }))
    .execute()
}

interface AccessToKeep {
  readonly readBy: AccountId | null
  readonly role: Role
  readonly query: string
  readonly file: string
  readonly reason: string
  readonly about: readonly AccountId[]
  readonly unlisted: number
  readonly at: Instant
}

/** Writes one reading, and whose data were read; the numbers of accounts that are none are left out. */
export async function insertAccess(trx: Trx, districtId: DistrictId, access: AccessToKeep): Promise<void> {
  await sql`
    with entry as (
      insert into access_log (district_id, read_by, role, query, file, reason, people, read_at)
      values (
        ${districtId}, ${access.readBy}, ${access.role}, ${access.query}, ${access.file}, ${access.reason},
        ${access.about.length + access.unlisted}, ${access.at}
      )
      returning district_id, entry_id
    )
    insert into access_log_subject (district_id, entry_id, account_id)
    select entry.district_id, entry.entry_id, account.account_id
    from entry
    join account on account.district_id = entry.district_id and account.account_id = any(${[...access.about]}::text[])
  `.execute(trx)
}

export interface AccessRow {
  readonly readBy: AccountId | null
  readonly role: Role
  readonly query: string
  readonly reason: string
  readonly people: number
  readonly at: Instant
}

const entries = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('access_log')
    .select(['access_log.read_by as readBy', 'role', 'query', 'reason', 'people', 'read_at as at'])
    .where('access_log.district_id', '=', districtId)

/** What was read between two moments, the latest first, at most five thousand. */
export const accessBetween = (trx: Trx, districtId: DistrictId, from: Instant, before: Instant): Promise<AccessRow[]> =>
  entries(trx, districtId)
    .where('read_at', '>=', from)
    .where('read_at', '<', before)
    .orderBy('read_at', 'desc')
    .orderBy('access_log.entry_id', 'desc')
    .limit(5000)
    .execute()

/** Who read of the same person so many times or more between two moments. */
export async function oftenRead(
  trx: Trx,
  districtId: DistrictId,
  { from, before, times }: { readonly from: Instant; readonly before: Instant; readonly times: number },
): Promise<{ readBy: AccountId | null; accountId: AccountId; times: number }[]> {
  return tables(trx)
    .selectFrom('access_log')
    .innerJoin('access_log_subject', (join) =>
      join
        .onRef('access_log_subject.district_id', '=', 'access_log.district_id')
        .onRef('access_log_subject.entry_id', '=', 'access_log.entry_id'),
    )
    .select((is) => ['read_by as readBy', 'account_id as accountId', is.fn.countAll<number>().as('times')])
    .where('access_log.district_id', '=', districtId)
    .where('read_at', '>=', from)
    .where('read_at', '<', before)
    .groupBy(['read_by', 'account_id'])
    .having((is) => is(is.fn.countAll<number>(), '>=', times))
    .orderBy('times', 'desc')
    .orderBy('account_id')
    .orderBy('read_by')
    .limit(1000)
    .execute()
}

/** Who read of one person, the latest first. */
export const accessTo = (trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<AccessRow[]> =>
  entries(trx, districtId)
    .innerJoin('access_log_subject', (join) =>
      join
        .onRef('access_log_subject.district_id', '=', 'access_log.district_id')
        .onRef('access_log_subject.entry_id', '=', 'access_log.entry_id'),
    )
    .where('access_log_subject.account_id', '=', accountId)
    .orderBy('read_at', 'desc')
    .orderBy('access_log.entry_id', 'desc')
    .limit(5000)
    .execute()
