import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { BodyId } from '../core/body.ts'
import type { CallId, OpenCall } from '../core/open-call.ts'
import type { OrganizationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<OrganizationTables>()

export async function insertCall(trx: Trx, districtId: DistrictId, call: OpenCall): Promise<void> {
  await tables(trx)
    .insertInto('open_call')
    .values({
      district_id: districtId,
      call_id: call.id,
      body_id: call.bodyId,
      title: call.title,
      notice: call.notice,
      opens_on: call.opensOn,
      closes_on: call.closesOn,
      places: jsonb(call.places),
      criteria: jsonb(call.criteria),
      reserves: call.reserves,
      seed_promise: call.seedPromise,
    })
    .execute()
}

export async function insertJurors(
  trx: Trx,
  districtId: DistrictId,
  callId: CallId,
  jurors: readonly AccountId[],
): Promise<void> {
  await tables(trx)
    .insertInto('juror')
    .values(jurors.map((accountId) => ({ district_id: districtId, call_id: callId, account_id: accountId })))
    .execute()
}

export async function jurorsOf(trx: Trx, districtId: DistrictId, callId: CallId): Promise<AccountId[]> {
  const rows = await tables(trx)
    .selectFrom('juror')
    .select('account_id')
    .where('district_id', '=', districtId)
    .where('call_id', '=', callId)
    .orderBy('account_id')
    .execute()
  return rows.map((row) => row.account_id)
}

const callRow = (trx: Trx, districtId: DistrictId, callId: CallId) =>
  tables(trx).selectFrom('open_call').selectAll().where('district_id', '=', districtId).where('call_id', '=', callId)

export async function findCall(trx: Trx, districtId: DistrictId, callId: CallId): Promise<OpenCall | null> {
  const row = await callRow(trx, districtId, callId).executeTakeFirst()
  return row === undefined ? null : readCall(row)
}

/** A call, held until the transaction ends: it is decided by one, and nobody applies or scores meanwhile. */
export async function holdCall(trx: Trx, districtId: DistrictId, callId: CallId): Promise<OpenCall | null> {
  const row = await callRow(trx, districtId, callId).forNoKeyUpdate().executeTakeFirst()
  return row === undefined ? null : readCall(row)
}

/** The calls of one body, or of all, the latest first. */
export async function callsOf(trx: Trx, districtId: DistrictId, bodyId: BodyId | null): Promise<OpenCall[]> {
  const rows = await tables(trx)
    .selectFrom('open_call')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(bodyId !== null, (calls) => calls.where('body_id', '=', bodyId))
    .orderBy('opens_on', 'desc')
    .orderBy('call_id')
    .execute()
  return rows.map(readCall)
}

/** The calls that nobody has decided and whose last day is not past, the one that ends first at the head. */
export async function callsOpenFrom(
  trx: Trx,
  districtId: DistrictId,
  on: LocalDate,
  most: number,
): Promise<Pick<OpenCall, 'id' | 'title' | 'opensOn' | 'closesOn'>[]> {
  const rows = await tables(trx)
    .selectFrom('open_call')
    .select(['call_id', 'title', 'opens_on', 'closes_on'])
    .where('district_id', '=', districtId)
    .where('decided_on', 'is', null)
    .where('closes_on', '>=', on)
    .orderBy('closes_on')
    .orderBy('call_id')
    .limit(most)
    .execute()
  return rows.map(({ call_id, title, opens_on, closes_on }) => ({
    ...{ id: call_id, title, opensOn: opens_on, closesOn: closes_on },
  }))
}

export async function setCallDecided(
  trx: Trx,
  districtId: DistrictId,
  callId: CallId,
  { seed, on }: { readonly seed: string; readonly on: LocalDate },
): Promise<void> {
  await tables(trx)
    .updateTable('open_call')
    .set({ seed, decided_on: on })
    .where('district_id', '=', districtId)
    .where('call_id', '=', callId)
    .execute()
}

const readCall = (row: Selectable<OrganizationTables['open_call']>): OpenCall => ({
  id: row.call_id,
  bodyId: row.body_id,
  title: row.title,
  notice: row.notice,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  places: row.places,
  criteria: row.criteria,
  reserves: row.reserves,
  seedPromise: row.seed_promise,
  seed: row.seed,
  decidedOn: row.decided_on,
})
