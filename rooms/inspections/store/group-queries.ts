import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { GroupId, InspectionGroup } from '../core/group.ts'
import type { Inspector } from '../core/inspector.ts'
import type { InspectionTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<InspectionTables>()

const toldOf = (group: InspectionGroup) => ({
  kind: group.kind,
  title: group.title,
  notice: group.notice,
  project_ids: jsonb(group.projectIds),
  period_from: group.from,
  period_to: group.to,
  seats: group.seats,
  opens_on: group.opensOn,
  closes_on: group.closesOn,
  course_id: group.courseId,
  rate: jsonb(group.rate),
  cost_line_id: group.costLineId,
})

const readGroup = (row: Selectable<InspectionTables['inspection_group']>): InspectionGroup => ({
  id: row.group_id,
  kind: row.kind,
  title: row.title,
  notice: row.notice,
  projectIds: row.project_ids,
  from: row.period_from,
  to: row.period_to,
  seats: row.seats,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  courseId: row.course_id,
  rate: row.rate,
  costLineId: row.cost_line_id,
})

export async function putGroup(trx: Trx, districtId: DistrictId, group: InspectionGroup): Promise<void> {
  await tables(trx)
    .insertInto('inspection_group')
    .values({ district_id: districtId, group_id: group.id, ...toldOf(group), last_no: 0 })
    .onConflict((there) => there.columns(['district_id', 'group_id']).doUpdateSet(toldOf(group)))
    .execute()
}

const oneGroup = (trx: Trx, districtId: DistrictId, groupId: GroupId) =>
  tables(trx)
    .selectFrom('inspection_group')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('group_id', '=', groupId)

export async function findGroup(trx: Trx, districtId: DistrictId, groupId: GroupId): Promise<InspectionGroup | null> {
  const row = await oneGroup(trx, districtId, groupId).executeTakeFirst()
  return row === undefined ? null : readGroup(row)
}

/** A group held until the transaction ends: who is appointed, and which visits a sheet takes, is settled one by one. */
export async function holdGroup(trx: Trx, districtId: DistrictId, groupId: GroupId): Promise<InspectionGroup | null> {
  const row = await oneGroup(trx, districtId, groupId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readGroup(row)
}

/** All groups, the latest first. */
export async function allGroups(trx: Trx, districtId: DistrictId): Promise<InspectionGroup[]> {
  const rows = await tables(trx)
    .selectFrom('inspection_group')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('period_from', 'desc')
    .orderBy('group_id')
    .execute()
  return rows.map(readGroup)
}

/** The groups that inspect one of some projects, the latest first. */
export async function groupsOf(
  trx: Trx,
  districtId: DistrictId,
  projectIds: readonly ProjectId[],
): Promise<InspectionGroup[]> {
  if (projectIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('inspection_group')
    .selectAll()
    .where('district_id', '=', districtId)
    .where((is) => is.or(projectIds.map((projectId) => looksAt(projectId))))
    .orderBy('period_from', 'desc')
    .orderBy('group_id')
    .execute()
  return rows.map(readGroup)
}

const looksAt = (projectId: ProjectId) => sql<boolean>`project_ids @> ${jsonb([projectId])}`

/** How many groups there are, or inspect a project. */
export async function countGroups(trx: Trx, districtId: DistrictId, projectId: ProjectId | null): Promise<number> {
  const counted = await tables(trx)
    .selectFrom('inspection_group')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .$if(projectId !== null, (asked) => asked.where(looksAt(projectId as ProjectId)))
    .executeTakeFirstOrThrow()
  return Number(counted.count)
}

/** One page of the groups, or of those that inspect a project: those that are called for on a day first, then the latest. */
export async function pageOfGroups(
  trx: Trx,
  districtId: DistrictId,
  { projectId, day }: { readonly projectId: ProjectId | null; readonly day: LocalDate },
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<InspectionGroup[]> {
  const rows = await tables(trx)
    .selectFrom('inspection_group')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(projectId !== null, (asked) => asked.where(looksAt(projectId as ProjectId)))
    .orderBy(sql`(opens_on <= ${day} and closes_on >= ${day}) is not true`)
    .orderBy('period_from', 'desc')
    .orderBy('group_id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(readGroup)
}

/** The groups that are called for on a day or later, the first to close first. */
export async function groupsCalledFrom(
  trx: Trx,
  districtId: DistrictId,
  day: LocalDate,
  atMost: number,
): Promise<InspectionGroup[]> {
  const rows = await tables(trx)
    .selectFrom('inspection_group')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('closes_on', '>=', day)
    .orderBy('closes_on')
    .orderBy('group_id')
    .limit(atMost)
    .execute()
  return rows.map(readGroup)
}

/** The next number of a group that is held. */
export async function nextNo(trx: Trx, districtId: DistrictId, groupId: GroupId): Promise<number> {
  const counted = await tables(trx)
    .updateTable('inspection_group')
    .set((is) => ({ last_no: is('last_no', '+', 1) }))
    .where('district_id', '=', districtId)
    .where('group_id', '=', groupId)
    .returning('last_no')
    .executeTakeFirstOrThrow()
  return counted.last_no
}

const readInspector = (row: Selectable<InspectionTables['inspection_inspector']>): Inspector => ({
  no: row.no,
  accountId: row.account_id,
  motivation: row.motivation,
  civilian: row.civilian,
  state: row.state,
  appliedOn: row.applied_on,
  from: row.term_from,
  to: row.term_to,
  trainedOn: row.trained_on,
  endReason: row.end_reason,
  endedOn: row.ended_on,
})

const writtenOf = (inspector: Inspector) => ({
  account_id: inspector.accountId,
  motivation: inspector.motivation,
  civilian: inspector.civilian,
  state: inspector.state,
  applied_on: inspector.appliedOn,
  term_from: inspector.from,
  term_to: inspector.to,
  trained_on: inspector.trainedOn,
  end_reason: inspector.endReason,
  ended_on: inspector.endedOn,
})

/** Writes somebody of a group, new or changed. */
export async function putInspector(
  trx: Trx,
  districtId: DistrictId,
  groupId: GroupId,
  inspector: Inspector,
): Promise<void> {
  await tables(trx)
    .insertInto('inspection_inspector')
    .values({ district_id: districtId, group_id: groupId, no: inspector.no, ...writtenOf(inspector) })
    .onConflict((there) => there.columns(['district_id', 'group_id', 'no']).doUpdateSet(writtenOf(inspector)))
    .execute()
}

/** Takes an application away whole. */
export async function removeInspector(
  trx: Trx,
  districtId: DistrictId,
  { groupId, no }: { readonly groupId: GroupId; readonly no: number },
): Promise<void> {
  await tables(trx)
    .deleteFrom('inspection_inspector')
    .where('district_id', '=', districtId)
    .where('group_id', '=', groupId)
    .where('no', '=', no)
    .execute()
}

/** Everybody of some groups, by number. */
export async function inspectorsOf(
  trx: Trx,
  districtId: DistrictId,
  groupIds: readonly GroupId[],
): Promise<ReadonlyMap<GroupId, readonly Inspector[]>> {
  if (groupIds.length === 0) return new Map()
  const rows = await tables(trx)
    .selectFrom('inspection_inspector')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('group_id', 'in', groupIds)
    .orderBy('group_id')
    .orderBy('no')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.group_id)].map(([groupId, own]) => [groupId, own.map(readInspector)]),
  )
}

/** In which groups an account stands, and as what. */
export async function placesOfAccount(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
): Promise<{ readonly groupId: GroupId; readonly inspector: Inspector }[]> {
  const rows = await tables(trx)
    .selectFrom('inspection_inspector')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .orderBy('applied_on', 'desc')
    .orderBy('group_id')
    .execute()
  return rows.map((row) => ({ groupId: row.group_id, inspector: readInspector(row) }))
}

/** The person goes with the account; the number stays, with what was reported under it. */
export async function forgetInspector(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .updateTable('inspection_inspector')
    .set({ account_id: null, motivation: null })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}
