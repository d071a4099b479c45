import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import { type Points, type PointsId, Receiver } from '../core/points.ts'
import type { RewardScheme } from '../core/reward-scheme.ts'
import type { RewardsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RewardsTables>()

/** A row of the ledger with the rule's title as it was then. */
export interface KeptPoints extends Points {
  readonly ruleTitle: string
}

type ReceiverRow = Pick<
  Selectable<RewardsTables['reward_points']>,
  'receiver_kind' | 'department_id' | 'account_id' | 'grade'
>

/** Whose a row is. */
export const receiverOf = (row: ReceiverRow): Receiver =>
  Receiver.parse({
    ...{ kind: row.receiver_kind, departmentId: row.department_id, grade: row.grade },
    accountId: row.account_id,
  })

/** How a receiver stands in the columns of a row. */
export const receiverColumns = (receiver: Receiver): ReceiverRow => ({
  receiver_kind: receiver.kind,
  department_id: receiver.kind === 'resident' ? null : receiver.departmentId,
  account_id: receiver.kind === 'department' ? null : receiver.accountId,
  grade: receiver.kind === 'staff' ? receiver.grade : null,
})

const readPoints = (row: Selectable<RewardsTables['reward_points']>): KeptPoints => ({
  id: row.points_id,
  year: row.year,
  ruleNo: row.rule_no,
  ruleTitle: row.rule_title,
  receiver: receiverOf(row),
  points: row.points,
  evidence: row.evidence,
  on: row.given_on,
  state: row.state,
  proposedBy: row.proposed_by,
  reverses: row.reverses,
  reason: row.reason,
})

export async function putScheme(trx: Trx, districtId: DistrictId, scheme: RewardScheme): Promise<void> {
  await tables(trx)
    .insertInto('reward_scheme')
    .values({ district_id: districtId, year: scheme.year, scheme: jsonb(scheme) })
    .onConflict((there) => there.columns(['district_id', 'year']).doUpdateSet({ scheme: jsonb(scheme) }))
    .execute()
}

/** The rules of a year, held until the transaction ends: of two who take the last points one finds them gone. */
export async function holdScheme(trx: Trx, districtId: DistrictId, year: number): Promise<RewardScheme | null> {
  const row = await tables(trx)
    .selectFrom('reward_scheme')
    .select('scheme')
    .where('district_id', '=', districtId)
    .where('year', '=', year)
    .forUpdate()
    .executeTakeFirst()
  return row?.scheme ?? null
}

/** The rules of every year, the latest first. */
export async function allSchemes(trx: Trx, districtId: DistrictId): Promise<RewardScheme[]> {
  const rows = await tables(trx)
    .selectFrom('reward_scheme')
    .select('scheme')
    .where('district_id', '=', districtId)
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ scheme }) => scheme)
}

/** The ledger of a year, or of all, in the order of its days. */
export async function ledger(trx: Trx, districtId: DistrictId, year: number | null): Promise<KeptPoints[]> {
  const rows = await tables(trx)
    .selectFrom('reward_points')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(year !== null, (all) => all.where('year', '=', year ?? 0))
    .orderBy('given_on')
    .orderBy('points_id')
    .execute()
  return rows.map(readPoints)
}

export async function pointsOfAccount(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<KeptPoints[]> {
  const rows = await tables(trx)
    .selectFrom('reward_points')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .orderBy('given_on')
    .orderBy('points_id')
    .execute()
  return rows.map(readPoints)
}

export async function findPoints(trx: Trx, districtId: DistrictId, pointsId: PointsId): Promise<KeptPoints | null> {
  const row = await tables(trx)
    .selectFrom('reward_points')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('points_id', '=', pointsId)
    .executeTakeFirst()
  return row === undefined ? null : readPoints(row)
}

/** Adds a row; false where its id is taken. */
export async function insertPoints(trx: Trx, districtId: DistrictId, row: KeptPoints): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('reward_points')
    .values({
      ...{ district_id: districtId, points_id: row.id, year: row.year, rule_no: row.ruleNo, rule_title: row.ruleTitle },
      ...receiverColumns(row.receiver),
      ...{ points: row.points, evidence: row.evidence, given_on: row.on, state: row.state },
      ...{ proposed_by: row.proposedBy, decided_by: null, reverses: row.reverses, reason: row.reason },
    })
    .onConflict((taken) => taken.columns(['district_id', 'points_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function decideRow(
  trx: Trx,
  districtId: DistrictId,
  { id, state, reason }: Points,
  by: AccountId | null,
): Promise<void> {
  await tables(trx)
    .updateTable('reward_points')
    .set({ state, reason, decided_by: by })
    .where('district_id', '=', districtId)
    .where('points_id', '=', id)
    .execute()
}

/** What stood under an account stays in the ledger and in the rounds, and is nobody's any more. */
export async function forgetReceiver(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  for (const column of ['account_id', 'proposed_by', 'decided_by'] as const)
    await tables(trx)
      .updateTable('reward_points')
      .set({ [column]: null })
      .where('district_id', '=', districtId)
      .where(column, '=', accountId)
      .execute()
  await tables(trx)
    .updateTable('reward_award')
    .set({ account_id: null })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}
