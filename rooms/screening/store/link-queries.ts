import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { RoundId } from '../core/review-round.ts'
import type { ScreeningTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ScreeningTables>()

/** A department's link for a round; of its secret the hash alone is known. */
export interface ReviewLink {
  readonly hash: string
  readonly roundId: RoundId
  readonly departmentId: DepartmentId
}

/** Writes a link down; false where another stands for that department, or the secret is another's. */
export async function insertLink(trx: Trx, districtId: DistrictId, link: ReviewLink, at: Instant): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('review_link')
    .values({
      ...{ district_id: districtId, secret_hash: link.hash, drawn_at: at, withdrawn_at: null },
      ...{ round_id: link.roundId, department_id: link.departmentId },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Withdraws the link that stands for a department; false where none does. */
export async function withdrawLink(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  departmentId: DepartmentId,
  at: Instant,
): Promise<boolean> {
  const changed = await tables(trx)
    .updateTable('review_link')
    .set({ withdrawn_at: at })
    .where('district_id', '=', districtId)
    .where('round_id', '=', roundId)
    .where('department_id', '=', departmentId)
    .where('withdrawn_at', 'is', null)
    .returning('secret_hash')
    .executeTakeFirst()
  return changed !== undefined
}

/** The link that a secret opens, if it was not withdrawn. */
export async function findLink(trx: Trx, districtId: DistrictId, hash: string): Promise<ReviewLink | null> {
  const row = await tables(trx)
    .selectFrom('review_link')
    .select(['round_id', 'department_id'])
    .where('district_id', '=', districtId)
    .where('secret_hash', '=', hash)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { hash, roundId: row.round_id, departmentId: row.department_id }
}

/** The departments with a link that stands, and how often each was used, the last time when. */
export async function linksOfRound(trx: Trx, districtId: DistrictId, roundId: RoundId) {
  return tables(trx)
    .selectFrom('review_link')
    .leftJoin('review_link_use', (join) =>
      join
        .onRef('review_link_use.district_id', '=', 'review_link.district_id')
        .onRef('review_link_use.secret_hash', '=', 'review_link.secret_hash'),
    )
    .select(({ fn }) => [
      'department_id as departmentId',
      'drawn_at as drawnAt',
      fn.max('use_no').as('uses'),
      fn.max('used_at').as('usedAt'),
    ])
    .where('review_link.district_id', '=', districtId)
    .where('round_id', '=', roundId)
    .where('withdrawn_at', 'is', null)
    .groupBy(['department_id', 'drawn_at'])
    .orderBy('department_id')
    .execute()
}

/** Logs one use of a link; those of one link wait for each other, so that each has its number. */
export async function logUse(
  trx: Trx,
  districtId: DistrictId,
  hash: string,
  { at, filled }: { readonly at: Instant; readonly filled: number },
): Promise<void> {
  await tables(trx)
    .selectFrom('review_link')
    .select('secret_hash')
    .where('district_id', '=', districtId)
    .where('secret_hash', '=', hash)
    .forUpdate()
    .execute()
  const last = await tables(trx)
    .selectFrom('review_link_use')
    .select(({ fn }) => fn.max('use_no').as('no'))
    .where('district_id', '=', districtId)
    .where('secret_hash', '=', hash)
    .executeTakeFirst()
  await tables(trx)
    .insertInto('review_link_use')
    .values({
      ...{ district_id: districtId, secret_hash: hash, use_no: (last?.no ?? 0) + 1 },
      ...{ used_at: at, filled },
    })
    .execute()
}
