import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { BodyId, BodyRules } from '../core/body.ts'
import type { Sex } from '../core/limits.ts'
import type { HeldTenure, Seat, SeatId, Tenure } from '../core/seat.ts'
import type { OrganizationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<OrganizationTables>()

export interface SeatOfBody extends Seat {
  readonly bodyId: BodyId
}

/** Adds a seat as the last one of its body. */
export async function insertSeat(trx: Trx, districtId: DistrictId, seat: SeatOfBody): Promise<void> {
  await tables(trx)
    .insertInto('seat')
    .values((from) => ({
      district_id: districtId,
      seat_id: seat.id,
      body_id: seat.bodyId,
      seat_no: from
        .selectFrom('seat')
        .select((is) => is(is.fn.coalesce(is.fn.max('seat_no'), sql<number>`0`), '+', 1).as('next'))
        .where('district_id', '=', districtId)
        .where('body_id', '=', seat.bodyId),
      kind: seat.kind,
      label: seat.label,
    }))
    .execute()
}

/** Every seat of the district, body by body in the order they were added. */
export async function allSeats(trx: Trx, districtId: DistrictId): Promise<SeatOfBody[]> {
  const rows = await tables(trx)
    .selectFrom('seat')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('body_id')
    .orderBy('seat_no')
    .execute()
  return rows.map(readSeat)
}

export async function seatsOf(trx: Trx, districtId: DistrictId, bodyId: BodyId): Promise<SeatOfBody[]> {
  const rows = await tables(trx)
    .selectFrom('seat')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('body_id', '=', bodyId)
    .orderBy('seat_no')
    .execute()
  return rows.map(readSeat)
}

export async function findSeat(trx: Trx, districtId: DistrictId, seatId: SeatId): Promise<SeatOfBody | null> {
  const row = await tables(trx)
    .selectFrom('seat')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('seat_id', '=', seatId)
    .executeTakeFirst()
  return row === undefined ? null : readSeat(row)
}

/** A seat with its body's rules, held until the transaction ends, so that it is filled and vacated by one at a time. */
export async function holdSeat(
  trx: Trx,
  districtId: DistrictId,
  seatId: SeatId,
): Promise<{ seat: SeatOfBody; rules: BodyRules } | null> {
  const row = await tables(trx)
    .selectFrom('seat')
    .innerJoin('body', (join) =>
      join.onRef('body.district_id', '=', 'seat.district_id').onRef('body.body_id', '=', 'seat.body_id'),
    )
    .select(['seat.district_id', 'seat_id', 'seat.body_id', 'seat_no', 'seat.kind', 'label', 'rules'])
    .where('seat.district_id', '=', districtId)
    .where('seat_id', '=', seatId)
    .forNoKeyUpdate('seat')
    .executeTakeFirst()
  return row === undefined ? null : { seat: readSeat(row), rules: row.rules }
}

const readSeat = (row: Selectable<OrganizationTables['seat']>): SeatOfBody => ({
  id: row.seat_id,
  bodyId: row.body_id,
  kind: row.kind,
  label: row.label,
})

/** Adds a tenure as the latest one entered for its seat. */
export async function insertTenure(
  trx: Trx,
  districtId: DistrictId,
  tenure: HeldTenure,
  sex: Sex | null,
): Promise<void> {
  await tables(trx)
    .insertInto('tenure')
    .values((from) => ({
      district_id: districtId,
      seat_id: tenure.seatId,
      tenure_no: from
        .selectFrom('tenure')
        .select((is) => is(is.fn.coalesce(is.fn.max('tenure_no'), sql<number>`0`), '+', 1).as('next'))
        .where('district_id', '=', districtId)
        .where('seat_id', '=', tenure.seatId),
      held_from: tenure.from,
      held_to: tenure.to,
      vacated_on: tenure.vacatedOn,
      renewals: tenure.renewals,
      rest_of_term: tenure.restOfTerm,
      holder: tenure.holder,
      appointed_by: tenure.appointedBy,
      recommender: tenure.recommendedBy,
      end_kind: tenure.endKind,
      end_words: tenure.endWords,
      sex,
    }))
    .execute()
}

/** Writes the day a seat was vacated, and why, onto the tenure that held it that day. */
export async function vacateTenure(trx: Trx, districtId: DistrictId, tenure: HeldTenure, on: LocalDate): Promise<void> {
  await tables(trx)
    .updateTable('tenure')
    .set({ vacated_on: on, end_kind: tenure.endKind, end_words: tenure.endWords })
    .where('district_id', '=', districtId)
    .where('seat_id', '=', tenure.seatId)
    .where('held_from', '=', tenure.from)
    .where((is) => is.or([is('vacated_on', 'is', null), is('vacated_on', '>', on)]))
    .execute()
}

export async function allTenures(trx: Trx, districtId: DistrictId): Promise<Tenure[]> {
  const rows = await tables(trx)
    .selectFrom('tenure')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('seat_id')
    .orderBy('held_from')
    .orderBy('tenure_no')
    .execute()
  return rows.map(readTenure)
}

export async function tenuresOfSeat(trx: Trx, districtId: DistrictId, seatId: SeatId): Promise<HeldTenure[]> {
  const rows = await tables(trx)
    .selectFrom('tenure')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('seat_id', '=', seatId)
    .orderBy('held_from')
    .orderBy('tenure_no')
    .execute()
  return rows.map(readHeldTenure)
}

export async function tenuresOfBody(trx: Trx, districtId: DistrictId, bodyId: BodyId): Promise<Tenure[]> {
  const rows = await tables(trx)
    .selectFrom('tenure')
    .innerJoin('seat', (join) =>
      join.onRef('seat.district_id', '=', 'tenure.district_id').onRef('seat.seat_id', '=', 'tenure.seat_id'),
    )
    .selectAll('tenure')
    .where('tenure.district_id', '=', districtId)
    .where('body_id', '=', bodyId)
    .orderBy('seat_no')
    .orderBy('held_from')
    .orderBy('tenure_no')
    .execute()
  return rows.map(readTenure)
}

const readTenure = (row: Selectable<OrganizationTables['tenure']>): Tenure => ({
  seatId: row.seat_id,
  from: row.held_from,
  to: row.held_to,
  vacatedOn: row.vacated_on,
  renewals: row.renewals,
  restOfTerm: row.rest_of_term,
})

const readHeldTenure = (row: Selectable<OrganizationTables['tenure']>): HeldTenure => ({
  ...readTenure(row),
  holder: row.holder,
  appointedBy: row.appointed_by,
  recommendedBy: row.recommender,
  endKind: row.end_kind,
  endWords: row.end_words,
})
