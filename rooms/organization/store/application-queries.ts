import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Application, ApplicationId, CallId } from '../core/open-call.ts'
import type { Placed, ScoreSheet } from '../core/score-sheet.ts'
import type { SeatId } from '../core/seat.ts'
import type { OrganizationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<OrganizationTables>()

/** Adds an application; not where the person has one to that call, or the id is taken. */
export async function insertApplication(trx: Trx, districtId: DistrictId, one: Application): Promise<boolean> {
  const added = await tables(trx)
    .insertInto('application')
    .values({
      district_id: districtId,
      application_id: one.id,
      call_id: one.callId,
      account_id: one.accountId,
      place: one.place,
      motivation: one.motivation,
      applied_on: one.appliedOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('application_id')
    .executeTakeFirst()
  return added !== undefined
}

const applications = (trx: Trx, districtId: DistrictId) =>
  tables(trx).selectFrom('application').selectAll().where('district_id', '=', districtId)

export async function findApplication(
  trx: Trx,
  districtId: DistrictId,
  id: ApplicationId,
): Promise<Application | null> {
  const row = await applications(trx, districtId).where('application_id', '=', id).executeTakeFirst()
  return row === undefined ? null : readApplication(row)
}

/** An application, held until the transaction ends, so that one is appointed from it once. */
export async function holdApplication(
  trx: Trx,
  districtId: DistrictId,
  id: ApplicationId,
): Promise<Application | null> {
  const row = await applications(trx, districtId).where('application_id', '=', id).forNoKeyUpdate().executeTakeFirst()
  return row === undefined ? null : readApplication(row)
}

export async function applicationOf(
  trx: Trx,
  districtId: DistrictId,
  callId: CallId,
  accountId: AccountId,
): Promise<Application | null> {
  const row = await applications(trx, districtId)
    .where('call_id', '=', callId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row === undefined ? null : readApplication(row)
}

/** The applications to a call, by place and rank, those without a rank in the order of their ids. */
export async function applicationsTo(trx: Trx, districtId: DistrictId, callId: CallId): Promise<Application[]> {
  const rows = await applications(trx, districtId)
    .where('call_id', '=', callId)
    .orderBy('place')
    .orderBy('place_rank')
    .orderBy('application_id')
    .execute()
  return rows.map(readApplication)
}

/** How many applied to each call. */
export async function countApplications(trx: Trx, districtId: DistrictId): Promise<ReadonlyMap<CallId, number>> {
  const rows = await tables(trx)
    .selectFrom('application')
    .select((is) => ['call_id', is.fn.countAll<number>().as('count')])
    .where('district_id', '=', districtId)
    .groupBy('call_id')
    .execute()
  return new Map(rows.map((row) => [row.call_id, row.count]))
}

export async function deleteApplication(trx: Trx, districtId: DistrictId, id: ApplicationId): Promise<void> {
  await tables(trx)
    .deleteFrom('application')
    .where('district_id', '=', districtId)
    .where('application_id', '=', id)
    .execute()
}

/** Takes away what somebody applied for, wherever. */
export async function forgetApplicant(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .deleteFrom('application')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}

export async function setResult(trx: Trx, districtId: DistrictId, placed: Placed, on: LocalDate): Promise<void> {
  await tables(trx)
    .updateTable('application')
    .set({ result: placed.result, place_rank: placed.rank, decided_on: on })
    .where('district_id', '=', districtId)
    .where('application_id', '=', placed.applicationId)
    .execute()
}

export async function setAppointed(trx: Trx, districtId: DistrictId, id: ApplicationId, seatId: SeatId): Promise<void> {
  await tables(trx)
    .updateTable('application')
    .set({ seat_id: seatId })
    .where('district_id', '=', districtId)
    .where('application_id', '=', id)
    .execute()
}

/** Keeps a juror's latest sheet for an application. */
export async function keepSheet(trx: Trx, districtId: DistrictId, sheet: ScoreSheet): Promise<void> {
  const written = { marks: sheet.marks === null ? null : jsonb(sheet.marks), recusal: sheet.recusal }
  await tables(trx)
    .insertInto('score_sheet')
    .values({
      district_id: districtId,
      application_id: sheet.applicationId,
      juror_id: sheet.jurorId,
      ...written,
    })
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'application_id', 'juror_id']).doUpdateSet({
        marks: sql`excluded.marks`,
        recusal: sql`excluded.recusal`,
      }),
    )
    .execute()
}

/** The sheets of a call, of one juror or of all. */
export async function sheetsOf(
  trx: Trx,
  districtId: DistrictId,
  callId: CallId,
  jurorId: AccountId | null,
): Promise<ScoreSheet[]> {
  const rows = await tables(trx)
    .selectFrom('score_sheet')
    .innerJoin('application', (join) =>
      join
        .onRef('application.district_id', '=', 'score_sheet.district_id')
        .onRef('application.application_id', '=', 'score_sheet.application_id'),
    )
    .select(['score_sheet.application_id', 'juror_id', 'marks', 'recusal'])
    .where('score_sheet.district_id', '=', districtId)
    .where('call_id', '=', callId)
    .$if(jurorId !== null, (sheets) => sheets.where('juror_id', '=', jurorId))
    .orderBy('score_sheet.application_id')
    .orderBy('juror_id')
    .execute()
  return rows.map((row) => ({
    ...{ applicationId: row.application_id, jurorId: row.juror_id, marks: row.marks, recusal: row.recusal },
  }))
}

const readApplication = (row: Selectable<OrganizationTables['application']>): Application => ({
  id: row.application_id,
  callId: row.call_id,
  accountId: row.account_id,
  place: row.place,
  motivation: row.motivation,
  appliedOn: row.applied_on,
  result: row.result,
  rank: row.place_rank,
  seatId: row.seat_id,
})
