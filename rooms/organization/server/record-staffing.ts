import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { recordStaffing, removeStaffing } from '../contract-facts.ts'
import type { Department, DepartmentId } from '../core/department.ts'
import { readStaffing, type StaffingUnit } from '../core/staffing.ts'
import { deleteStaffing, writeStaffing } from '../store/fact-queries.ts'
import { allDepartments } from '../store/queries.ts'

interface UnitGiven {
  readonly departmentId: DepartmentId | null
  readonly bureau: string | null
}

/** A bureau's staff belongs to no one department: it is the secretariat's. */
const changedUnit = async (_context: CommandContext, { departmentId }: UnitGiven): Promise<readonly Row[]> => [
  departmentId === null ? [] : [{ kind: 'department', id: departmentId }],
]

type UnitRefused =
  | { readonly kind: 'unit-not-one' | 'bureau-not-found'; readonly field: 'bureau' }
  | { readonly kind: 'department-not-found' }

function unitOf(departments: readonly Department[], given: UnitGiven): Result<StaffingUnit, UnitRefused> {
  const { departmentId, bureau } = given
  if (departmentId !== null && bureau !== null) return refuse({ kind: 'unit-not-one', field: 'bureau' })
  if (departmentId !== null) {
    const known = departments.some(({ id }) => id === departmentId)
    return known ? ok({ kind: 'department', departmentId }) : refuse({ kind: 'department-not-found' })
  }
  if (bureau === null) return refuse({ kind: 'unit-not-one', field: 'bureau' })
  const known = departments.some((one) => one.bureau === bureau)
  return known ? ok({ kind: 'bureau', name: bureau }) : refuse({ kind: 'bureau-not-found', field: 'bureau' })
}

const subjectOf = (unit: StaffingUnit) =>
  unit.kind === 'department' ? { kind: 'department', id: unit.departmentId } : { kind: 'bureau', id: unit.name }

export const recordStaffingHandler = handleCommandOn(
  recordStaffing,
  changedUnit,
  async ({ trx, districtId, effectiveOn }, { rows, statedQuota, statedHeadcount, ...given }) => {
    const unit = unitOf(await allDepartments(trx, districtId), given)
    if (!unit.ok) return unit
    const cells = readStaffing(rows)
    if (!cells.ok) return cells
    const staffing = { unit: unit.value, asOf: effectiveOn, cells: cells.value, statedQuota, statedHeadcount }
    await writeStaffing(trx, districtId, staffing)
    return ok({ reply: { asOf: effectiveOn }, about: [subjectOf(unit.value)] })
  },
)

export const removeStaffingHandler = handleCommandOn(
  removeStaffing,
  changedUnit,
  async ({ trx, districtId }, { asOf, departmentId, bureau }) => {
    const unit: StaffingUnit =
      departmentId === null ? { kind: 'bureau', name: bureau ?? '' } : { kind: 'department', departmentId }
    if (!(await deleteStaffing(trx, districtId, unit, asOf))) return refuse({ kind: 'staffing-not-found' })
    return ok({ reply: { asOf }, about: [subjectOf(unit)] })
  },
)
