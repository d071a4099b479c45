import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { participants, permits } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { boundTo } from '#kit/own-unit.ts'
import { ok, refuse } from '#kit/result.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { listFaults, listWaitingFaults, seeFault } from '../contract-faults.ts'
import { type Fault, faultStates, isOverdue, isPublic, publicStates } from '../core/fault.ts'
import { mayConductInspections, mayReplyToFaults, maySeeReports } from '../core/permissions.ts'
import * as store from '../store/fault-queries.ts'
import { findVisit } from '../store/visit-queries.ts'
import { departmentNames, projectTitles } from './names.ts'
import { isOwnVisit } from './own-visit.ts'
import { pageOfList, pageSize } from './page-of-list.ts'

/** Whether somebody of the office asks, who sees also what nobody has looked at yet. */
const isOffice = ({ actor }: QueryContext): boolean =>
  permits(maySeeReports, actor) && !actor.roles.every((role) => participants.includes(role))

async function namer(context: QueryContext) {
  const [titles, names] = [await projectTitles(context), await departmentNames(context)]
  const today = dateInSeoul(context.now)
  return (fault: Fault) => ({
    fault,
    project: titles.get(fault.projectId) ?? fault.projectId,
    department: fault.departmentId === null ? null : (names.get(fault.departmentId) ?? fault.departmentId),
    overdue: isOverdue(fault, today),
  })
}

/** One page of the faults that are wanted, in the words of the pages. */
async function pageOf(context: QueryContext, wanted: store.FaultsWanted, page: number) {
  const { trx, districtId } = context
  const total = await store.countFaults(trx, districtId, wanted)
  const shown = pageOfList(total, page)
  const faults = await store.pageOfFaults(trx, districtId, wanted, shown.range)
  return ok({ faults: faults.map(await namer(context)), total, page: shown.page, size: pageSize })
}

export const listFaultsHandler = handleQuery(listFaults, async (context, input) => {
  const { state, projectId, departmentId, page } = input
  const seen = isOffice(context) ? faultStates : publicStates
  const isLate = state === 'overdue'
  const states = isLate ? seen : seen.filter((one) => state === undefined || one === state)
  const overdueOn = isLate ? dateInSeoul(context.now) : undefined
  return await pageOf(context, { states, projectId, departmentId, overdueOn }, page)
})

export const listWaitingFaultsHandler = handleQuery(listWaitingFaults, async (context, { page }) => {
  const { actor } = context
  const bound = boundTo(mayReplyToFaults, actor)
  const departments = permits(mayReplyToFaults, actor) ? (bound?.map(({ id }) => DepartmentId.parse(id)) ?? null) : []
  const waitsFor = { office: permits(mayConductInspections, actor), departments, accountId: actor.accountId }
  return await pageOf(context, { waitsFor }, page)
})

export const seeFaultHandler = handleQuery(seeFault, async (context, id) => {
  const { trx, districtId, now } = context
  const fault = await store.findFault(trx, districtId, id)
  const visit = fault === null ? null : await findVisit(trx, districtId, fault.visitId)
  if (fault === null || visit === null) return refuse({ kind: 'fault-not-found' })
  const own = await isOwnVisit(context, visit)
  if (!own && !isOffice(context) && !isPublic(fault)) return refuse({ kind: 'fault-not-found' })
  const names = await departmentNames(context)
  const steps = await store.stepsOf(trx, districtId, id)
  return ok({
    ...(await namer(context))(fault),
    steps: steps.map(({ departmentId, ...step }) => ({
      ...{ ...step, department: departmentId === null ? null : (names.get(departmentId) ?? departmentId) },
    })),
    ...{ site: visit.assignment.site, own, today: dateInSeoul(now) },
  })
})
