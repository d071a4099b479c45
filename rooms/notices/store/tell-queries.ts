import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { Subject, Title } from '#kit/contract.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { NoticeMeans, TellingId } from '../core/notice.ts'
import type { NoticesTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<NoticesTables>()

export interface NewTelling {
  readonly tellingId: TellingId
  readonly kind: string
  readonly words: Title
  readonly about: Subject
  readonly path: string
  readonly toldAt: Instant
}

export interface Receivers {
  readonly accounts: readonly AccountId[]
  readonly followersOf: readonly Subject[]
  /** Who did it, or is told otherwise, and is not told of it so. */
  readonly but: readonly AccountId[]
  /** How those are told who have said nothing. */
  readonly usually: NoticeMeans
}

/**
 * Writes what is told, and a notice of it to everybody who is told, in one statement however many they are; gives how
 * many. Where nobody is, nothing is written.
 */
export async function insertTelling(
  trx: Trx,
  districtId: DistrictId,
  { tellingId, kind, words, about, path, toldAt }: NewTelling,
  { accounts, followersOf, but, usually }: Receivers,
): Promise<number> {
  const { numAffectedRows } = await sql`
    with named as (
      select unnest(${accounts}::text[]) as account_id
      union
      select follow.account_id from follow
      join unnest(${followersOf.map((one) => one.kind)}::text[], ${followersOf.map((one) => one.id)}::text[])
        as subject (kind, id) on follow.subject_kind = subject.kind and follow.subject_id = subject.id
      where follow.district_id = ${districtId}
    ), receiver as materialized (
      select named.account_id, coalesce(choice.means, ${usually}) as means
      from named
      left join notice_choice as choice
        on choice.district_id = ${districtId} and choice.account_id = named.account_id and choice.kind = ${kind}
      where named.account_id <> all(${but}::text[]) and coalesce(choice.means, ${usually}) <> 'off'
    ), written as (
      insert into telling
        (district_id, telling_id, kind, words_ko, words_en, subject_kind, subject_id, path, told_at)
      select ${districtId}, ${tellingId}, ${kind}, ${words.ko}, ${words.en}, ${about.kind}, ${about.id}, ${path},
        ${toldAt}::timestamptz
      where exists (select from receiver)
    )
    insert into notice (district_id, account_id, telling_id, told_at, owed)
    select ${districtId}, account_id, ${tellingId}, ${toldAt}::timestamptz,
      case when means in ('at-once', 'digest') then means end
    from receiver`.execute(trx)
  return Number(numAffectedRows)
}

/** Remembers that people are reminded of a deadline; false where they were before. */
export async function insertReminder(
  trx: Trx,
  districtId: DistrictId,
  { about, deadline }: { readonly about: Subject; readonly deadline: LocalDate },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(trx)
    .insertInto('reminder')
    .values({ district_id: districtId, subject_kind: about.kind, subject_id: about.id, deadline })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** A notice that goes out. */
export interface Owed {
  readonly accountId: AccountId
  readonly kind: string
  readonly words: Title
  readonly path: string
}

interface OwedRow {
  account_id: AccountId
  kind: string
  words_ko: string
  words_en: string
  path: string
}

const readOwed = ({ account_id, kind, words_ko, words_en, path }: OwedRow): Owed => ({
  ...{ accountId: account_id, kind, words: { ko: words_ko, en: words_en }, path },
})

/** Takes what goes out at once, at most so many, the oldest first; what another server is taking is passed over. */
export async function takeAtOnce(trx: Trx, districtId: DistrictId, atMost: number): Promise<Owed[]> {
  const { rows } = await sql<OwedRow>`
    with taken as materialized (
      select account_id, telling_id from notice
      where district_id = ${districtId} and owed = 'at-once'
      order by told_at limit ${atMost} for update skip locked
    )
    update notice set owed = null from taken, telling
    where notice.district_id = ${districtId} and telling.district_id = ${districtId}
      and notice.account_id = taken.account_id and notice.telling_id = taken.telling_id
      and telling.telling_id = taken.telling_id
    returning notice.account_id, telling.kind, telling.words_ko, telling.words_en, telling.path`.execute(trx)
  return rows.map(readOwed)
}

/**
 * Takes one person's digest: all they were told before a moment and have not read. A second server waits here for the
 * first, finds them taken, and is given none.
 */
export async function takeDigest(trx: Trx, districtId: DistrictId, before: Instant): Promise<Owed[]> {
  const { rows } = await sql<OwedRow>`
    with person as materialized (
      select account_id from notice
      where district_id = ${districtId} and owed = 'digest' and told_at < ${before}
      order by account_id limit 1
    ), taken as materialized (
      select notice.account_id, notice.telling_id from notice
      where notice.district_id = ${districtId} and notice.account_id = (select account_id from person)
        and notice.owed = 'digest' and notice.told_at < ${before}
      order by notice.telling_id for update
    )
    update notice set owed = null from taken, telling
    where notice.district_id = ${districtId} and telling.district_id = ${districtId}
      and notice.account_id = taken.account_id and notice.telling_id = taken.telling_id
      and telling.telling_id = taken.telling_id
    returning notice.account_id, telling.kind, telling.words_ko, telling.words_en, telling.path`.execute(trx)
  return rows.map(readOwed)
}

/** Forgets what was told before a moment, whoever was told. */
export async function forgetTellings(trx: Trx, districtId: DistrictId, before: Instant): Promise<void> {
  await tables(trx).deleteFrom('telling').where('district_id', '=', districtId).where('told_at', '<', before).execute()
}

/** Forgets what a person was told, what they follow and how they wished to be told. */
export async function forgetPerson(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  for (const table of ['notice', 'follow', 'notice_choice'] as const)
    await tables(trx)
      .deleteFrom(table)
      .where('district_id', '=', districtId)
      .where('account_id', '=', accountId)
      .execute()
}
