import type { Trx } from '#db/connect.ts'
import type { Subject } from '#kit/contract.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Notice, NoticeMeans, TellingId } from '../core/notice.ts'
import type { NoticesTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<NoticesTables>()

/** One of the pages of a list. */
export interface Part {
  readonly page: number
  readonly size: number
}

const own = (trx: Trx, districtId: DistrictId, accountId: AccountId, kind: string | null) =>
  tables(trx)
    .selectFrom('notice')
    .innerJoin('telling', (join) =>
      join.onRef('telling.telling_id', '=', 'notice.telling_id').on('telling.district_id', '=', districtId),
    )
    .where('notice.district_id', '=', districtId)
    .where('notice.account_id', '=', accountId)
    .$if(kind !== null, (query) => query.where('telling.kind', '=', kind ?? ''))

/** What somebody was told, unread first, then the latest. */
export async function noticesOf(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  { kind, page, size }: Part & { readonly kind: string | null },
): Promise<Notice[]> {
  const rows = await own(trx, districtId, accountId, kind)
    .select(['notice.telling_id', 'telling.kind', 'words_ko', 'words_en', 'subject_kind', 'subject_id', 'path'])
    .select(['notice.told_at', 'read_at'])
    .orderBy((is) => is('read_at', 'is not', null))
    .orderBy('notice.told_at', 'desc')
    .orderBy('notice.telling_id')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return rows.map((row) => ({
    tellingId: row.telling_id,
    kind: row.kind,
    words: { ko: row.words_ko, en: row.words_en },
    subject: { kind: row.subject_kind, id: row.subject_id },
    path: row.path,
    toldAt: row.told_at,
    readAt: row.read_at,
  }))
}

/** How many things of each kind somebody was told. */
export const countByKind = (
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
): Promise<{ kind: string; count: number }[]> =>
  own(trx, districtId, accountId, null)
    .select((is) => ['telling.kind', is.fn.countAll<number>().as('count')])
    .groupBy('telling.kind')
    .orderBy('telling.kind')
    .execute()

export async function countUnread(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<number> {
  const row = await tables(trx)
    .selectFrom('notice')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Marks one notice as read, so that it goes into no digest; false where it is not theirs. Read before, it stays as it is. */
export async function markRead(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  { tellingId, now }: { readonly tellingId: TellingId; readonly now: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tables(trx)
    .updateTable('notice')
    .set((is) => ({ read_at: is.fn.coalesce('read_at', is.val(now)), owed: null }))
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('telling_id', '=', tellingId)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Marks all unread notices of a person as read, or those of one kind; gives how many. */
export async function markAllRead(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  { kind, now }: { readonly kind: string | null; readonly now: Instant },
): Promise<number> {
  const { numUpdatedRows } = await tables(trx)
    .updateTable('notice')
    .set({ read_at: now, owed: null })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .$if(kind !== null, (query) =>
      query.where('telling_id', 'in', (is) =>
        is
          .selectFrom('telling')
          .select('telling.telling_id')
          .where('telling.district_id', '=', districtId)
          .where('telling.kind', '=', kind ?? ''),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

const following = (trx: Trx, districtId: DistrictId, accountId: AccountId) =>
  tables(trx).selectFrom('follow').where('district_id', '=', districtId).where('account_id', '=', accountId)

export async function insertFollow(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  { subject, now }: { readonly subject: Subject; readonly now: Instant },
): Promise<void> {
  await tables(trx)
    .insertInto('follow')
    .values({
      ...{ district_id: districtId, account_id: accountId, followed_at: now },
      ...{ subject_kind: subject.kind, subject_id: subject.id },
    })
    .onConflict((clash) => clash.doNothing())
    .execute()
}

export async function deleteFollow(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  { kind, id }: Subject,
): Promise<void> {
  await tables(trx)
    .deleteFrom('follow')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .execute()
}

export async function isFollowing(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  { kind, id }: Subject,
): Promise<boolean> {
  const row = await following(trx, districtId, accountId)
    .select('account_id')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

export async function countFollows(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<number> {
  const row = await following(trx, districtId, accountId)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** What somebody follows, the latest first. */
export async function followsOf(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  { page, size }: Part,
): Promise<{ subject: Subject; followedAt: Instant }[]> {
  const rows = await following(trx, districtId, accountId)
    .select(['subject_kind', 'subject_id', 'followed_at'])
    .orderBy('followed_at', 'desc')
    .orderBy('subject_kind')
    .orderBy('subject_id')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return rows.map((row) => ({
    subject: { kind: row.subject_kind, id: row.subject_id },
    followedAt: row.followed_at,
  }))
}

/** How somebody wants to be told, of the kinds of which they have said so. */
export const choicesOf = (
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
): Promise<{ kind: string; means: NoticeMeans }[]> =>
  tables(trx)
    .selectFrom('notice_choice')
    .select(['kind', 'means'])
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .orderBy('kind')
    .execute()

export async function keepChoices(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  choices: readonly { readonly kind: string; readonly means: NoticeMeans }[],
): Promise<void> {
  await tables(trx)
    .insertInto('notice_choice')
    .values(choices.map(({ kind, means }) => ({ district_id: districtId, account_id: accountId, kind, means })))
    .onConflict((clash) =>
      clash.columns(['district_id', 'account_id', 'kind']).doUpdateSet((is) => ({ means: is.ref('excluded.means') })),
    )
    .execute()
}
