import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { LineId } from '#rooms/items/core/item.ts'
import type { SeatId } from '#rooms/organization/core/seat.ts'
import type { Allowance } from '../core/allowance.ts'
import type { MeetingId } from '../core/meeting.ts'
import type { CalledTables } from './tables-called.ts'
import type { MinutesTables } from './tables-minutes.ts'

const tables = (trx: Trx) => trx.withTables<MinutesTables & CalledTables>()

export interface PaymentSheet {
  readonly costLineId: LineId | null
  readonly madeOn: LocalDate
  readonly paidOn: LocalDate | null
}

export interface AllowanceRow extends Allowance {
  readonly reason: string | null
  readonly hasAccount: boolean
}

export async function insertSheet(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  {
    costLineId,
    madeOn,
    day,
    allowances,
  }: Omit<PaymentSheet, 'paidOn'> & { day: LocalDate; allowances: readonly Allowance[] },
): Promise<void> {
  const own = { district_id: districtId, meeting_id: meetingId }
  await tables(trx)
    .insertInto('payment_sheet')
    .values({ ...own, cost_line_id: costLineId, made_on: madeOn, paid_on: null })
    .execute()
  if (allowances.length === 0) return
  const rows = allowances.map(({ personNo, won, ground }) => ({
    ...own,
    person_no: personNo,
    paid_day: day,
    amount: won,
    ground,
    reason: null,
    bank_account: null,
  }))
  await tables(trx).insertInto('allowance').values(rows).execute()
}

export async function findSheet(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<PaymentSheet | null> {
  const row = await tables(trx)
    .selectFrom('payment_sheet')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return row === undefined ? null : { costLineId: row.cost_line_id, madeOn: row.made_on, paidOn: row.paid_on }
}

export async function allowancesOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<AllowanceRow[]> {
  const rows = await tables(trx)
    .selectFrom('allowance')
    .select(['person_no', 'amount', 'ground', 'reason'])
    .select((is) => is('bank_account', 'is not', null).as('has_account'))
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('person_no')
    .execute()
  return rows.map(({ person_no, amount, ground, reason, has_account }) => ({
    personNo: person_no,
    won: amount,
    ground,
    reason,
    hasAccount: Boolean(has_account),
  }))
}

/** The seats and accounts that another meeting of a day pays something. */
export async function paidOnDay(
  trx: Trx,
  districtId: DistrictId,
  day: LocalDate,
): Promise<{ seatId: SeatId; accountId: AccountId | null }[]> {
  const rows = await tables(trx)
    .selectFrom('allowance')
    .innerJoin('meeting_seat', (join) =>
      join
        .onRef('meeting_seat.district_id', '=', 'allowance.district_id')
        .onRef('meeting_seat.meeting_id', '=', 'allowance.meeting_id')
        .onRef('meeting_seat.person_no', '=', 'allowance.person_no'),
    )
    .innerJoin('meeting_person', (join) =>
      join
        .onRef('meeting_person.district_id', '=', 'allowance.district_id')
        .onRef('meeting_person.meeting_id', '=', 'allowance.meeting_id')
        .onRef('meeting_person.person_no', '=', 'allowance.person_no'),
    )
    .select(['meeting_seat.seat_id', 'meeting_person.account_id'])
    .where('allowance.district_id', '=', districtId)
    .where('allowance.paid_day', '=', day)
    .where('allowance.amount', '>', 0 as Won)
    .orderBy('meeting_seat.seat_id')
    .execute()
  return rows.map(({ seat_id, account_id }) => ({ seatId: seat_id, accountId: account_id }))
}

/** One payment sheet of a day at a time is made, so that nobody is paid twice for it. */
export async function lockPaidDay(trx: Trx, districtId: DistrictId, day: LocalDate): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`meetings-paid:${districtId}:${day}`}, 0))`.execute(trx)
}

export async function setAllowance(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  { personNo, won, reason }: { readonly personNo: number; readonly won: Won; readonly reason: string },
): Promise<void> {
  await tables(trx)
    .updateTable('allowance')
    .set({ amount: won, ground: 'set', reason })
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .where('person_no', '=', personNo)
    .execute()
}

/** The sheet was paid: its accounts are gone. Says how many were destroyed. */
export async function paySheet(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  paidOn: LocalDate,
): Promise<number> {
  await tables(trx)
    .updateTable('payment_sheet')
    .set({ paid_on: paidOn })
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .execute()
  const emptied = await tables(trx)
    .updateTable('allowance')
    .set({ bank_account: null })
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .where('bank_account', 'is not', null)
    .executeTakeFirst()
  return Number(emptied.numUpdatedRows)
}

export interface OwnAllowance {
  readonly meetingId: MeetingId
  readonly topic: string
  readonly heldOn: LocalDate
  readonly won: Won
  readonly paidOn: LocalDate | null
  readonly hasAccount: boolean
}

/** What an account is paid for its meetings, the latest first. */
export async function allowancesOfAccount(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
): Promise<OwnAllowance[]> {
  const rows = await tables(trx)
    .selectFrom('meeting_person')
    .innerJoin('allowance', (join) =>
      join
        .onRef('allowance.district_id', '=', 'meeting_person.district_id')
        .onRef('allowance.meeting_id', '=', 'meeting_person.meeting_id')
        .onRef('allowance.person_no', '=', 'meeting_person.person_no'),
    )
    .innerJoin('payment_sheet', (join) =>
      join
        .onRef('payment_sheet.district_id', '=', 'meeting_person.district_id')
        .onRef('payment_sheet.meeting_id', '=', 'meeting_person.meeting_id'),
    )
    .innerJoin('called_meeting', (join) =>
      join
        .onRef('called_meeting.district_id', '=', 'meeting_person.district_id')
        .onRef('called_meeting.meeting_id', '=', 'meeting_person.meeting_id'),
    )
    .select(['called_meeting.meeting_id', 'topic', 'held_on', 'amount', 'paid_on'])
    .select((is) => is('bank_account', 'is not', null).as('has_account'))
    .where('meeting_person.district_id', '=', districtId)
    .where('meeting_person.account_id', '=', accountId)
    .where('amount', '>', 0 as Won)
    .orderBy('held_on', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    meetingId: row.meeting_id,
    topic: row.topic,
    heldOn: row.held_on,
    won: row.amount,
    paidOn: row.paid_on,
    hasAccount: Boolean(row.has_account),
  }))
}

/** An account is destroyed: it stands at no meeting any more, and what it is paid into is gone. */
export async function forgetMember(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .updateTable('allowance')
    .set({ bank_account: null })
    .where('district_id', '=', districtId)
    .where((is) =>
      is.exists(
        is
          .selectFrom('meeting_person')
          .select('meeting_person.person_no')
          .whereRef('meeting_person.district_id', '=', 'allowance.district_id')
          .whereRef('meeting_person.meeting_id', '=', 'allowance.meeting_id')
          .whereRef('meeting_person.person_no', '=', 'allowance.person_no')
          .where('meeting_person.account_id', '=', accountId),
      ),
    )
    .execute()
  await tables(trx)
    .updateTable('meeting_person')
    .set({ account_id: null })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}
