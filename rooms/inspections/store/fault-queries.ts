import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { Role } from '#kit/actor.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import { type Fault, type FaultAct, type FaultState, waitingStates } from '../core/fault.ts'
import type { VisitId } from '../core/visit.ts'
import type { InspectionTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<InspectionTables>()

export interface FaultId {
  readonly visitId: VisitId
  readonly no: number
}

/** A step as it was taken. */
export interface TakenStep {
  readonly no: number
  readonly what: FaultAct
  readonly on: LocalDate
  readonly role: Role
  readonly said: string
  readonly departmentId: DepartmentId | null
  readonly dueOn: LocalDate | null
}

const readFault = (row: Selectable<InspectionTables['inspection_fault']>): Fault => ({
  visitId: row.visit_id,
  no: row.no,
  projectId: row.project_id,
  foundOn: row.found_on,
  what: row.what,
  state: row.state,
  departmentId: row.department_id,
  dueOn: row.due_on,
  repliedOn: row.replied_on,
  closedOn: row.closed_on,
})

export async function insertFault(trx: Trx, districtId: DistrictId, fault: Fault): Promise<void> {
  await tables(trx)
    .insertInto('inspection_fault')
    .values({
      district_id: districtId,
      visit_id: fault.visitId,
      no: fault.no,
      project_id: fault.projectId,
      found_on: fault.foundOn,
      what: fault.what,
      state: fault.state,
    })
    .execute()
}

const faults = (trx: Trx, districtId: DistrictId) =>
  tables(trx).selectFrom('inspection_fault').selectAll().where('district_id', '=', districtId)

const oneFault = (trx: Trx, districtId: DistrictId, { visitId, no }: FaultId) =>
  faults(trx, districtId).where('visit_id', '=', visitId).where('no', '=', no)

export async function findFault(trx: Trx, districtId: DistrictId, id: FaultId): Promise<Fault | null> {
  const row = await oneFault(trx, districtId, id).executeTakeFirst()
  return row === undefined ? null : readFault(row)
}

/** A fault held until the transaction ends, so that of two steps at once the second sees the first. */
export async function holdFault(trx: Trx, districtId: DistrictId, id: FaultId): Promise<Fault | null> {
  const row = await oneFault(trx, districtId, id).forUpdate().executeTakeFirst()
  return row === undefined ? null : readFault(row)
}

export async function faultsOfVisit(trx: Trx, districtId: DistrictId, visitId: VisitId): Promise<Fault[]> {
  const rows = await faults(trx, districtId).where('visit_id', '=', visitId).orderBy('no').execute()
  return rows.map(readFault)
}

/** All faults, or those of some projects, the last found first. */
export async function faultsOf(
  trx: Trx,
  districtId: DistrictId,
  projectIds: readonly ProjectId[] | null,
): Promise<Fault[]> {
  if (projectIds?.length === 0) return []
  const all = faults(trx, districtId)
  const wanted = projectIds === null ? all : all.where('project_id', 'in', projectIds)
  const rows = await wanted.orderBy('found_on', 'desc').orderBy('visit_id').orderBy('no').execute()
  return rows.map(readFault)
}

/** Which faults are asked for; what is left out does not matter. */
export interface FaultsWanted {
  readonly states?: readonly FaultState[] | undefined
  readonly projectId?: ProjectId | undefined
  readonly departmentId?: DepartmentId | undefined
  /** Without a reply, and due before this day. */
  readonly overdueOn?: LocalDate | undefined
  readonly waitsFor?: Waiter | undefined
}

/** Whom a fault may wait for: the office, departments (null: every one), and an account that found it. */
export interface Waiter {
  readonly office: boolean
  readonly departments: readonly DepartmentId[] | null
  readonly accountId: AccountId | null
}

const wantedFaults = (trx: Trx, districtId: DistrictId, wanted: FaultsWanted) => {
  const { states, projectId, departmentId, overdueOn, waitsFor } = wanted
  return tables(trx)
    .selectFrom('inspection_fault as fault')
    .where('fault.district_id', '=', districtId)
    .$if(states !== undefined, (asked) =>
      asked.where((is) => is.or((states ?? []).map((state) => is('fault.state', '=', state)))),
    )
    .$if(projectId !== undefined, (asked) => asked.where('project_id', '=', projectId as ProjectId))
    .$if(departmentId !== undefined, (asked) => asked.where('department_id', '=', departmentId as DepartmentId))
    .$if(overdueOn !== undefined, (asked) =>
      asked.where('state', 'in', waitingStates.department).where('due_on', '<', overdueOn as LocalDate),
    )
    .$if(waitsFor !== undefined, (asked) => asked.where((is) => waits(is, waitsFor as Waiter)))
}

const waits = (
  is: ExpressionBuilder<InspectionTables & { fault: InspectionTables['inspection_fault'] }, 'fault'>,
  { office, departments, accountId }: Waiter,
) =>
  is.or([
    ...(office ? [is('fault.state', 'in', waitingStates.office)] : []),
    ...(departments === null ? [is('fault.state', 'in', waitingStates.department)] : []),
    ...(departments === null || departments.length === 0
      ? []
      : [is('fault.state', 'in', waitingStates.department).and('fault.department_id', 'in', departments)]),
    ...(accountId === null ? [] : [is('fault.state', 'in', waitingStates.finder).and(foundBy(is, accountId))]),
  ])

const foundBy = (
  is: ExpressionBuilder<InspectionTables & { fault: InspectionTables['inspection_fault'] }, 'fault'>,
  accountId: AccountId,
) =>
  is.exists(
    is
      .selectFrom('inspection_visit as visit')
      .innerJoin('inspection_assignment as assignment', (on) =>
        on
          .onRef('assignment.district_id', '=', 'visit.district_id')
          .onRef('assignment.assignment_id', '=', 'visit.assignment_id'),
      )
      .innerJoin('inspection_inspector as inspector', (on) =>
        on
          .onRef('inspector.district_id', '=', 'assignment.district_id')
          .onRef('inspector.group_id', '=', 'assignment.group_id')
          .onRef('inspector.no', '=', 'assignment.inspector_no'),
      )
      .whereRef('visit.district_id', '=', 'fault.district_id')
      .whereRef('visit.visit_id', '=', 'fault.visit_id')
      .where('inspector.account_id', '=', accountId)
      .select('visit.visit_id'),
  )

/** How many faults are wanted. */
export async function countFaults(trx: Trx, districtId: DistrictId, wanted: FaultsWanted): Promise<number> {
  const counted = await wantedFaults(trx, districtId, wanted)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(counted.count)
}

/** One page of the faults that are wanted, the last found first. */
export async function pageOfFaults(
  trx: Trx,
  districtId: DistrictId,
  wanted: FaultsWanted,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Fault[]> {
  const rows = await wantedFaults(trx, districtId, wanted)
    .selectAll('fault')
    .orderBy('found_on', 'desc')
    .orderBy('visit_id')
    .orderBy('no')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(readFault)
}

export async function updateFault(trx: Trx, districtId: DistrictId, fault: Fault): Promise<void> {
  await tables(trx)
    .updateTable('inspection_fault')
    .set({
      state: fault.state,
      department_id: fault.departmentId,
      due_on: fault.dueOn,
      replied_on: fault.repliedOn,
      closed_on: fault.closedOn,
    })
    .where('district_id', '=', districtId)
    .where('visit_id', '=', fault.visitId)
    .where('no', '=', fault.no)
    .execute()
}

export async function stepsOf(trx: Trx, districtId: DistrictId, { visitId, no }: FaultId): Promise<TakenStep[]> {
  const rows = await tables(trx)
    .selectFrom('inspection_fault_step')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('visit_id', '=', visitId)
    .where('no', '=', no)
    .orderBy('step_no')
    .execute()
  return rows.map((row) => ({
    ...{ no: row.step_no, what: row.what, on: row.taken_on, role: row.role, said: row.said },
    ...{ departmentId: row.department_id, dueOn: row.due_on },
  }))
}

export async function insertStep(
  trx: Trx,
  districtId: DistrictId,
  { visitId, no }: FaultId,
  step: TakenStep,
): Promise<void> {
  await tables(trx)
    .insertInto('inspection_fault_step')
    .values({
      district_id: districtId,
      visit_id: visitId,
      no,
      step_no: step.no,
      what: step.what,
      taken_on: step.on,
      role: step.role,
      said: step.said,
      department_id: step.departmentId,
      due_on: step.dueOn,
    })
    .execute()
}
