import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import type { CallId, GrantCall } from '../core/grant-call.ts'
import type { GrantsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<GrantsTables>()

const readCall = (row: Selectable<GrantsTables['grant_call']>): GrantCall => ({
  ...{ id: row.call_id, departmentId: row.department_id, projectId: row.project_id, lineId: row.line_id },
  ...{ year: row.year, title: row.title, notice: row.notice, total: row.total, ceiling: row.ceiling },
  ...{ ownPercent: row.own_percent, proportional: row.proportional, tolerance: row.tolerance },
  ...{ opensOn: row.opens_on, closesOn: row.closes_on, criteria: row.criteria, passMark: row.pass_mark },
  ...{ places: row.places, publishedOn: row.published_on, extensions: row.extensions, decidedOn: row.decided_on },
  releases: row.releases,
})

const columnsOf = (call: GrantCall) => ({
  ...{ department_id: call.departmentId, project_id: call.projectId, line_id: call.lineId, year: call.year },
  ...{ title: call.title, notice: call.notice, total: call.total, ceiling: call.ceiling },
  ...{ own_percent: call.ownPercent, proportional: call.proportional, tolerance: call.tolerance },
  ...{ opens_on: call.opensOn, closes_on: call.closesOn, criteria: jsonb(call.criteria), pass_mark: call.passMark },
  ...{ places: call.places, published_on: call.publishedOn, extensions: jsonb(call.extensions) },
  ...{ decided_on: call.decidedOn, releases: jsonb(call.releases) },
})

/** Writes a call as it is now, new or known. */
export async function putCall(trx: Trx, districtId: DistrictId, call: GrantCall): Promise<void> {
  const columns = columnsOf(call)
  await tables(trx)
    .insertInto('grant_call')
    .values({ district_id: districtId, call_id: call.id, ...columns, tie_ground: null })
    .onConflict((there) => there.columns(['district_id', 'call_id']).doUpdateSet(columns))
    .execute()
}

/** Notes that a call was decided on a day, and on which ground a tie was put in order. */
export async function noteDecision(
  trx: Trx,
  districtId: DistrictId,
  callId: CallId,
  decidedOn: LocalDate,
  ground: string | null,
): Promise<void> {
  await tables(trx)
    .updateTable('grant_call')
    .set({ decided_on: decidedOn, tie_ground: ground })
    .where('district_id', '=', districtId)
    .where('call_id', '=', callId)
    .execute()
}

const one = (trx: Trx, districtId: DistrictId, callId: CallId) =>
  tables(trx).selectFrom('grant_call').selectAll().where('district_id', '=', districtId).where('call_id', '=', callId)

export async function findCall(trx: Trx, districtId: DistrictId, callId: CallId): Promise<GrantCall | null> {
  const row = await one(trx, districtId, callId).executeTakeFirst()
  return row === undefined ? null : readCall(row)
}

/** The ground on which a tie was put in order; null where there was none. */
export async function groundOf(trx: Trx, districtId: DistrictId, callId: CallId): Promise<string | null> {
  const row = await one(trx, districtId, callId).executeTakeFirst()
  return row?.tie_ground ?? null
}

/** A call held until the transaction ends: of two agreements for its last money, one finds it gone. */
export async function holdCall(trx: Trx, districtId: DistrictId, callId: CallId): Promise<GrantCall | null> {
  const row = await one(trx, districtId, callId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readCall(row)
}

/** Every call, the one that opens last first. */
export async function allCalls(trx: Trx, districtId: DistrictId): Promise<GrantCall[]> {
  const rows = await tables(trx)
    .selectFrom('grant_call')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('opens_on', 'desc')
    .orderBy('call_id')
    .execute()
  return rows.map(readCall)
}

/** Holds a cost line until the transaction ends: of two calls that draw on its last money, one finds it gone. */
export async function holdLine(trx: Trx, districtId: DistrictId, lineId: LineId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`grants-line:${districtId}:${lineId}`}, 0))`.execute(trx)
}

/** The calls that draw on a cost line. */
export async function callsOfLine(trx: Trx, districtId: DistrictId, lineId: LineId): Promise<GrantCall[]> {
  const rows = await tables(trx)
    .selectFrom('grant_call')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('line_id', '=', lineId)
    .execute()
  return rows.map(readCall)
}

/** The calls of some projects, in the order of their days. */
export async function callsOfProjects(
  trx: Trx,
  districtId: DistrictId,
  projectIds: readonly ProjectId[],
): Promise<GrantCall[]> {
  if (projectIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('grant_call')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', 'in', projectIds)
    .orderBy('opens_on')
    .orderBy('call_id')
    .execute()
  return rows.map(readCall)
}
