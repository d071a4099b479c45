import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Post, PostId, PostKind, PostState } from '../core/post.ts'
import type { SiteTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<SiteTables>()

const rowOf = (districtId: DistrictId, post: Post) => ({
  district_id: districtId,
  post_id: post.id,
  kind: post.kind,
  title: post.title,
  summary: post.summary,
  text: post.text,
  opening: post.opening,
  happened_on: post.happenedOn,
  pinned_until: post.pinnedUntil,
  state: post.state,
  version: post.version,
  published_at: post.publishedAt,
  changed_at: post.changedAt,
  withdrawn_reason: post.withdrawnReason,
})

const readListed = (row: Omit<Selectable<SiteTables['post']>, 'text'>): Omit<Post, 'text'> => ({
  id: row.post_id,
  kind: row.kind,
  title: row.title,
  summary: row.summary,
  opening: row.opening,
  happenedOn: row.happened_on,
  pinnedUntil: row.pinned_until,
  state: row.state,
  version: row.version,
  publishedAt: row.published_at,
  changedAt: row.changed_at,
  withdrawnReason: row.withdrawn_reason,
})

/** Writes a new post; false where its id is taken. */
export async function insertPost(trx: Trx, districtId: DistrictId, post: Post): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('post')
    .values(rowOf(districtId, post))
    .onConflict((taken) => taken.columns(['district_id', 'post_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function updatePost(trx: Trx, districtId: DistrictId, post: Post): Promise<void> {
  await tables(trx)
    .updateTable('post')
    .set(rowOf(districtId, post))
    .where('district_id', '=', districtId)
    .where('post_id', '=', post.id)
    .execute()
}

export async function findPost(trx: Trx, districtId: DistrictId, postId: PostId): Promise<Post | null> {
  const row = await tables(trx)
    .selectFrom('post')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('post_id', '=', postId)
    .executeTakeFirst()
  return row === undefined ? null : { ...readListed(row), text: row.text }
}

/** A post held until the transaction ends: whoever else changes it waits, and is then told that it was changed. */
export async function holdPost(trx: Trx, districtId: DistrictId, postId: PostId): Promise<Post | null> {
  const row = await tables(trx)
    .selectFrom('post')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('post_id', '=', postId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : { ...readListed(row), text: row.text }
}

export interface PostFilter {
  readonly kind: PostKind | null
  readonly state: PostState
  /** Words of the title, the summary or the text. */
  readonly q: string
}

const filtered = (trx: Trx, districtId: DistrictId, { kind, state, q }: PostFilter) => {
  const wanted = `%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return tables(trx)
    .selectFrom('post')
    .where('district_id', '=', districtId)
    .where('state', '=', state)
    .$if(kind !== null, (posts) => posts.where('kind', '=', kind ?? 'story'))
    .$if(q !== '', (posts) =>
      posts.where((is) =>
        is.or([is('title', 'ilike', wanted), is('summary', 'ilike', wanted), is('text', 'ilike', wanted)]),
      ),
    )
}

/** Posts, those that stand on top on a day first, then the newest. */
export async function listPosts(
  trx: Trx,
  districtId: DistrictId,
  filter: PostFilter,
  { today, from, size }: { readonly today: LocalDate; readonly from: number; readonly size: number },
): Promise<Omit<Post, 'text'>[]> {
  const rows = await filtered(trx, districtId, filter)
    .select([
      ...(['district_id', 'post_id', 'kind', 'title', 'summary', 'opening', 'happened_on', 'pinned_until'] as const),
      ...(['state', 'version', 'published_at', 'changed_at', 'withdrawn_reason'] as const),
    ])
    .orderBy(sql`coalesce(pinned_until >= ${today}::date, false)`, 'desc')
    .orderBy('published_at', (by) => by.desc().nullsFirst())
    .orderBy('post_id')
    .limit(size)
    .offset(from)
    .execute()
  return rows.map(readListed)
}

export async function countPosts(trx: Trx, districtId: DistrictId, filter: PostFilter): Promise<number> {
  const row = await filtered(trx, districtId, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
