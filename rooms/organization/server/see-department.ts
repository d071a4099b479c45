import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { ok, refuse } from '#kit/result.ts'
import { listStaffing, seeDepartment } from '../contract-facts.ts'
import { facilityCountFindings, facilityFindings } from '../core/facility.ts'
import { type Staffing, staffingFindings, viewStaffing } from '../core/staffing.ts'
import { facilitiesOf, facilityCountsOf, staffingOf } from '../store/fact-queries.ts'
import { allDepartments } from '../store/queries.ts'
import { teamsOf } from '../store/team-queries.ts'

export const seeDepartmentHandler = handleQuery(seeDepartment, async ({ trx, districtId }, { departmentId }) => {
  const department = (await allDepartments(trx, districtId)).find(({ id }) => id === departmentId)
  if (department === undefined) return refuse({ kind: 'department-not-found' })
  const staffing = await staffingOf(trx, districtId, { kind: 'department', departmentId })
  const facilityCounts = await facilityCountsOf(trx, districtId, departmentId)
  const facilities = await facilitiesOf(trx, districtId, departmentId)
  return ok({
    department,
    teams: await teamsOf(trx, districtId, departmentId),
    staffing: staffing.map(viewStaffing),
    facilityCounts,
    facilities,
    findings: [
      ...staffing.flatMap((one) => staffingFindings(one, department.name)),
      ...facilityCounts.flatMap(facilityCountFindings),
      ...facilities.flatMap(facilityFindings),
    ],
  })
})

export const listStaffingHandler = handleQuery(listStaffing, async ({ trx, districtId }, { bureau }) => {
  const unit = bureau === undefined ? null : { kind: 'bureau' as const, name: bureau }
  return ok({ staffing: (await staffingOf(trx, districtId, unit)).map(viewStaffing) })
})

/** Everything the rules find wrong with staffing tables and facilities. */
export async function organizationFindings({ trx, districtId }: QueryContext): Promise<Finding[]> {
  const departments = await allDepartments(trx, districtId)
  const nameOf = ({ unit }: Staffing): string =>
    unit.kind === 'bureau'
      ? unit.name
      : (departments.find(({ id }) => id === unit.departmentId)?.name ?? unit.departmentId)
  return [
    ...(await staffingOf(trx, districtId, null)).flatMap((one) => staffingFindings(one, nameOf(one))),
    ...(await facilityCountsOf(trx, districtId, null)).flatMap(facilityCountFindings),
    ...(await facilitiesOf(trx, districtId, null)).flatMap(facilityFindings),
  ]
}
