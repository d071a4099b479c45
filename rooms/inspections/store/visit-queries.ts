import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { GroupId } from '../core/group.ts'
import type { Assignment, Visit, VisitId } from '../core/visit.ts'
import type { InspectionTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<InspectionTables>()

/** Writes a new assignment; false where its id is taken. */
export async function insertAssignment(trx: Trx, districtId: DistrictId, one: Assignment): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('inspection_assignment')
    .values({
      district_id: districtId,
      assignment_id: one.id,
      group_id: one.groupId,
      inspector_no: one.inspectorNo,
      project_id: one.projectId,
      site: one.site,
      department_id: one.departmentId,
      points: jsonb(one.points),
    })
    .onConflict((taken) => taken.columns(['district_id', 'assignment_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function insertVisit(
  trx: Trx,
  districtId: DistrictId,
  { id, assignment, dueOn }: Pick<Visit, 'id' | 'assignment' | 'dueOn'>,
): Promise<void> {
  await tables(trx)
    .insertInto('inspection_visit')
    .values({
      ...{ district_id: districtId, visit_id: id, assignment_id: assignment.id, due_on: dueOn, state: 'due' },
      photos_shown: false,
    })
    .execute()
}

const assignments = (trx: Trx, districtId: DistrictId) =>
  tables(trx).selectFrom('inspection_assignment').selectAll().where('district_id', '=', districtId)

/** The assignments of a group, by number and project. */
export async function assignmentsOf(trx: Trx, districtId: DistrictId, groupId: GroupId): Promise<Assignment[]> {
  const rows = await assignments(trx, districtId)
    .where('group_id', '=', groupId)
    .orderBy('inspector_no')
    .orderBy('project_id')
    .orderBy('assignment_id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.assignment_id, groupId: row.group_id, inspectorNo: row.inspector_no, projectId: row.project_id },
    ...{ site: row.site, departmentId: row.department_id, points: row.points },
  }))
}

/** Each visit with its assignment. */
const joined = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('inspection_visit as visit')
    .innerJoin('inspection_assignment as assignment', (on) =>
      on
        .onRef('assignment.district_id', '=', 'visit.district_id')
        .onRef('assignment.assignment_id', '=', 'visit.assignment_id'),
    )
    .where('visit.district_id', '=', districtId)
    .select([
      ...(['visit.visit_id', 'visit.due_on', 'visit.state', 'visit.cancel_reason', 'visit.report_id'] as const),
      ...(['visit.visited_on', 'visit.began_at', 'visit.ended_at', 'visit.place', 'visit.marks'] as const),
      ...(['visit.opinion', 'visit.reported_at', 'visit.photos_shown', 'assignment.assignment_id'] as const),
      ...(['assignment.group_id', 'assignment.inspector_no', 'assignment.project_id', 'assignment.site'] as const),
      ...(['assignment.department_id', 'assignment.points'] as const),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof joined>['executeTakeFirstOrThrow']>>

function readVisit(row: Row): Visit {
  const { report_id, visited_on, began_at, ended_at, marks, reported_at } = row
  const isReported = report_id !== null && visited_on !== null && began_at !== null && ended_at !== null
  return {
    id: row.visit_id,
    assignment: {
      ...{ id: row.assignment_id, groupId: row.group_id, inspectorNo: row.inspector_no, projectId: row.project_id },
      ...{ site: row.site, departmentId: row.department_id, points: row.points },
    },
    ...{ dueOn: row.due_on, state: row.state, cancelReason: row.cancel_reason, photosShown: row.photos_shown },
    report:
      isReported && marks !== null && reported_at !== null
        ? {
            ...{ id: report_id, visitedOn: visited_on, beganAt: began_at, endedAt: ended_at, marks },
            ...{ place: row.place, opinion: row.opinion, reportedAt: reported_at },
          }
        : null,
  }
}

export async function findVisit(trx: Trx, districtId: DistrictId, visitId: VisitId): Promise<Visit | null> {
  const row = await joined(trx, districtId).where('visit.visit_id', '=', visitId).executeTakeFirst()
  return row === undefined ? null : readVisit(row)
}

/** A visit held until the transaction ends: what is sent many times at once is read one after the other. */
export async function holdVisit(trx: Trx, districtId: DistrictId, visitId: VisitId): Promise<Visit | null> {
  const row = await joined(trx, districtId).where('visit.visit_id', '=', visitId).forUpdate('visit').executeTakeFirst()
  return row === undefined ? null : readVisit(row)
}

/** Which visits: all, those of a group, of some projects, or those still due by a day. */
export interface VisitsWanted {
  readonly groupId?: GroupId
  readonly projectIds?: readonly ProjectId[]
  readonly dueUntil?: LocalDate
}

/** Visits with their assignments, in the order of their days. */
export async function visitsOf(
  trx: Trx,
  districtId: DistrictId,
  { groupId, projectIds, dueUntil }: VisitsWanted,
): Promise<Visit[]> {
  if (projectIds?.length === 0) return []
  let wanted = joined(trx, districtId)
  if (groupId !== undefined) wanted = wanted.where('assignment.group_id', '=', groupId)
  if (projectIds !== undefined) wanted = wanted.where('assignment.project_id', 'in', projectIds)
  if (dueUntil !== undefined) wanted = wanted.where('visit.state', '=', 'due').where('visit.due_on', '<=', dueUntil)
  const rows = await wanted.orderBy('visit.due_on').orderBy('visit.visit_id').execute()
  return rows.map(readVisit)
}

/** The last day on which somebody of a group made a visit that was reported; null where there is none. */
export async function lastVisitOf(
  trx: Trx,
  districtId: DistrictId,
  { groupId, no }: { readonly groupId: GroupId; readonly no: number },
): Promise<LocalDate | null> {
  const row = await joined(trx, districtId)
    .where('assignment.group_id', '=', groupId)
    .where('assignment.inspector_no', '=', no)
    .where('visit.visited_on', 'is not', null)
    .orderBy('visit.visited_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.visited_on ?? null
}

/** Writes how a visit stands now, with its report where there is one. */
export async function updateVisit(trx: Trx, districtId: DistrictId, visit: Visit): Promise<void> {
  const { report } = visit
  await tables(trx)
    .updateTable('inspection_visit')
    .set({
      due_on: visit.dueOn,
      state: visit.state,
      cancel_reason: visit.cancelReason,
      report_id: report?.id ?? null,
      visited_on: report?.visitedOn ?? null,
      began_at: report?.beganAt ?? null,
      ended_at: report?.endedAt ?? null,
      place: report?.place ?? null,
      marks: report === null ? null : jsonb(report.marks),
      opinion: report?.opinion ?? null,
      reported_at: report?.reportedAt ?? null,
      photos_shown: visit.photosShown,
    })
    .where('district_id', '=', districtId)
    .where('visit_id', '=', visit.id)
    .execute()
}
