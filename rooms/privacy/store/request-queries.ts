import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { lawfulDays, type PrivacyRequest, type PrivacyRequestId } from '../core/request.ts'
import type { PrivacyTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PrivacyTables>()

/** Within how many days the district answers. */
export async function answerDays(trx: Trx, districtId: DistrictId): Promise<number> {
  const row = await tables(trx)
    .selectFrom('privacy_setting')
    .select('answer_days')
    .where('district_id', '=', districtId)
    .executeTakeFirst()
  return row?.answer_days ?? lawfulDays
}

export async function setAnswerDays(trx: Trx, districtId: DistrictId, days: number): Promise<void> {
  await tables(trx)
    .insertInto('privacy_setting')
    .values({ district_id: districtId, answer_days: days })
    .onConflict((same) => same.column('district_id').doUpdateSet({ answer_days: days }))
    .execute()
}

type NewRequest = Omit<PrivacyRequest, 'outcome' | 'answer' | 'decidedOn'>

/** Writes a request; false when its number is in use, or one of its kind is open for the same person. */
export async function insertRequest(trx: Trx, districtId: DistrictId, request: NewRequest): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('privacy_request')
    .values({
      district_id: districtId,
      request_id: request.requestId,
      account_id: request.accountId,
      kind: request.kind,
      wish: request.wish,
      asked_on: request.askedOn,
      due_on: request.dueOn,
      outcome: null,
      answer: null,
      decided_by: null,
      decided_on: null,
    })
    .onConflict((same) => same.doNothing())
    .returning('request_id')
    .executeTakeFirst()
  return inserted !== undefined
}

const requests = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('privacy_request')
    .select([
      'request_id as requestId',
      'account_id as accountId',
      'kind',
      'wish',
      'asked_on as askedOn',
      'due_on as dueOn',
      'outcome',
      'answer',
      'decided_on as decidedOn',
    ])
    .where('district_id', '=', districtId)

/** Holds a request until the end, so that it is answered once. */
export async function holdRequest(
  trx: Trx,
  districtId: DistrictId,
  requestId: PrivacyRequestId,
): Promise<PrivacyRequest | null> {
  return (await requests(trx, districtId).where('request_id', '=', requestId).forUpdate().executeTakeFirst()) ?? null
}

export const requestsOf = (trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<PrivacyRequest[]> =>
  requests(trx, districtId)
    .where('account_id', '=', accountId)
    .orderBy('asked_on', 'desc')
    .orderBy('request_id')
    .execute()

/** All requests, what is due first at the top, then those that are closed, the latest first. */
export const allRequests = (trx: Trx, districtId: DistrictId): Promise<PrivacyRequest[]> =>
  requests(trx, districtId)
    .orderBy('decided_on', (order) => order.desc().nullsFirst())
    .orderBy('due_on')
    .orderBy('request_id')
    .limit(1000)
    .execute()

export async function closeRequest(
  trx: Trx,
  districtId: DistrictId,
  requestId: PrivacyRequestId,
  end: {
    readonly outcome: NonNullable<PrivacyRequest['outcome']>
    readonly answer: string | null
    readonly by: AccountId
    readonly on: LocalDate
  },
): Promise<void> {
  await tables(trx)
    .updateTable('privacy_request')
    .set({ outcome: end.outcome, answer: end.answer, decided_by: end.by, decided_on: end.on })
    .where('district_id', '=', districtId)
    .where('request_id', '=', requestId)
    .execute()
}

/**
 * Empties what a person asked and was told, and ends what is still open; that they asked, and when it was answered,
 * stays as numbers.
 */
export async function emptyRequests(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  on: LocalDate,
): Promise<void> {
  await tables(trx)
    .updateTable('privacy_request')
    .set({ outcome: 'withdrawn', decided_on: on })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('outcome', 'is', null)
    .execute()
  await tables(trx)
    .updateTable('privacy_request')
    .set({ wish: null, answer: null })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}
