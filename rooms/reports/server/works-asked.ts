import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import type { Department } from '#rooms/organization/core/department.ts'
import type { StaffingView } from '#rooms/organization/core/staffing.ts'
import { listWorks, seeWork, type WorkSummary } from '#rooms/works/contract.ts'

export type SeenWork = ReplyOf<typeof seeWork>

/** Each year in which there are works, the latest first, with the departments that have any. */
export async function yearsOfWorks(ask: Ask) {
  const { works, years } = answered(await ask(listWorks, {}))
  const { departments } = answered(await ask(listDepartments, {}))
  return years
    .toSorted((a, b) => b - a)
    .map((year) => ({
      year,
      departments: departments.filter(({ id }) => works.some((one) => one.year === year && one.departmentId === id)),
    }))
}

/** The works of some departments in a year, whole, in the order of the list of works. */
export async function worksOf(
  ask: Ask,
  departments: readonly Department[],
  year: number,
): Promise<readonly SeenWork[]> {
  const known = FiscalYear.safeParse(year)
  if (!known.success) return []
  const { works } = answered(await ask(listWorks, { year: known.data }))
  const own = works.filter((one: WorkSummary) => departments.some(({ id }) => id === one.departmentId))
  const seen = []
  for (const { id } of own) seen.push(answered(await ask(seeWork, { workId: id })))
  return seen
}

/** The latest staffing table of a unit before a day ends; the tables come the latest first. */
export const staffingBy = (tables: readonly StaffingView[], day: string): StaffingView | null =>
  tables.find(({ asOf }) => asOf <= day) ?? null
