import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { ReviewRound, RoundId } from '../core/review-round.ts'
import type { ScreeningTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ScreeningTables>()

/** Writes a round down; false where one of that id is there already. */
export async function insertRound(trx: Trx, districtId: DistrictId, round: ReviewRound): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('review_round')
    .values({
      district_id: districtId,
      round_id: round.id,
      cycle_id: round.cycleId,
      name: round.name,
      gate_order: round.gateOrder,
      decider: round.decider,
      opened_on: round.openedOn,
      due_on: round.dueOn,
      closed_on: round.closedOn,
      gate_id: round.gateId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function findRound(trx: Trx, districtId: DistrictId, roundId: RoundId): Promise<ReviewRound | null> {
  const row = await roundOf(trx, districtId, roundId).executeTakeFirst()
  return row === undefined ? null : readRound(row)
}

/** A round that cannot be closed until the end of the transaction; many may write in it at once. */
export async function findRoundToFill(trx: Trx, districtId: DistrictId, roundId: RoundId): Promise<ReviewRound | null> {
  const row = await roundOf(trx, districtId, roundId).forShare().executeTakeFirst()
  return row === undefined ? null : readRound(row)
}

/** A round that is the caller's alone until the end of the transaction: of two who close it, the second sees it closed. */
export async function findRoundToClose(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
): Promise<ReviewRound | null> {
  const row = await roundOf(trx, districtId, roundId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readRound(row)
}

const roundOf = (trx: Trx, districtId: DistrictId, roundId: RoundId) =>
  tables(trx)
    .selectFrom('review_round')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('round_id', '=', roundId)

/** Every round, those still open first, the one due first before the others. */
export async function listRounds(trx: Trx, districtId: DistrictId): Promise<ReviewRound[]> {
  const rows = await tables(trx)
    .selectFrom('review_round')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('closed_on', (order) => order.desc().nullsFirst())
    .orderBy('due_on')
    .orderBy('round_id')
    .limit(500)
    .execute()
  return rows.map(readRound)
}

export async function closeRound(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  closed: { readonly on: LocalDate; readonly gateId: string },
): Promise<void> {
  await tables(trx)
    .updateTable('review_round')
    .set({ closed_on: closed.on, gate_id: closed.gateId })
    .where('district_id', '=', districtId)
    .where('round_id', '=', roundId)
    .execute()
}

export async function insertReminders(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  departmentIds: readonly DepartmentId[],
  at: Instant,
): Promise<void> {
  await tables(trx)
    .insertInto('review_reminder')
    .values(
      departmentIds.map((id) => ({
        ...{ district_id: districtId, round_id: roundId },
        ...{ department_id: id, reminded_at: at },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** When each department was last reminded of a round. */
export async function lastReminders(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
): Promise<ReadonlyMap<string, Instant>> {
  const rows = await tables(trx)
    .selectFrom('review_reminder')
    .select(({ fn }) => ['department_id', fn.max('reminded_at').as('at')])
    .where('district_id', '=', districtId)
    .where('round_id', '=', roundId)
    .groupBy('department_id')
    .execute()
  return new Map(rows.map(({ department_id, at }) => [department_id, at]))
}

const readRound = (row: Selectable<ScreeningTables['review_round']>): ReviewRound => ({
  id: row.round_id,
  cycleId: row.cycle_id,
  name: row.name,
  gateOrder: row.gate_order,
  decider: row.decider,
  openedOn: row.opened_on,
  dueOn: row.due_on,
  closedOn: row.closed_on,
  gateId: row.gate_id,
})
