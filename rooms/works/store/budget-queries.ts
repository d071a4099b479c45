import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { BudgetAt } from '../core/budget-at.ts'
import type { WorkId } from '../core/work.ts'
import type { WorksTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<WorksTables>()

const toldOf = ({ budget, executed, statedRate, note, sources }: BudgetAt) => ({
  ...{ budget, executed, stated_rate: statedRate, note, sources: jsonb(sources) },
})

const readBudget = (
  row: Pick<
    Selectable<WorksTables['work_budget']>,
    'as_of' | 'budget' | 'executed' | 'stated_rate' | 'note' | 'sources'
  >,
): BudgetAt => ({
  asOf: row.as_of,
  budget: PlannedWon.parse(row.budget),
  executed: row.executed === null ? null : PlannedWon.parse(row.executed),
  statedRate: row.stated_rate,
  note: row.note,
  sources: row.sources,
})

/** Writes the budget of a work on a day, over what stood for that day. */
export async function writeWorkBudget(trx: Trx, districtId: DistrictId, workId: WorkId, at: BudgetAt): Promise<void> {
  await tables(trx)
    .insertInto('work_budget')
    .values({ district_id: districtId, work_id: workId, as_of: at.asOf, ...toldOf(at) })
    .onConflict((there) => there.columns(['district_id', 'work_id', 'as_of']).doUpdateSet(toldOf(at)))
    .execute()
}

/** Writes the budget of a department on a day, over what stood for that day. */
export async function writeDepartmentBudget(
  trx: Trx,
  districtId: DistrictId,
  departmentId: DepartmentId,
  at: BudgetAt,
): Promise<void> {
  await tables(trx)
    .insertInto('department_budget')
    .values({ district_id: districtId, department_id: departmentId, as_of: at.asOf, ...toldOf(at) })
    .onConflict((there) => there.columns(['district_id', 'department_id', 'as_of']).doUpdateSet(toldOf(at)))
    .execute()
}

/** The budgets of some works, by work, the latest first. */
export async function budgetsOfWorks(
  trx: Trx,
  districtId: DistrictId,
  workIds: readonly WorkId[],
): Promise<ReadonlyMap<WorkId, readonly BudgetAt[]>> {
  if (workIds.length === 0) return new Map()
  const rows = await tables(trx)
    .selectFrom('work_budget')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('work_id', 'in', workIds)
    .orderBy('work_id')
    .orderBy('as_of', 'desc')
    .execute()
  const grouped = Map.groupBy(rows, (row) => row.work_id)
  return new Map([...grouped].map(([workId, own]) => [workId, own.map(readBudget)]))
}

/** The budgets of the departments, by department, the latest first. */
export async function departmentBudgets(
  trx: Trx,
  districtId: DistrictId,
): Promise<ReadonlyMap<DepartmentId, readonly BudgetAt[]>> {
  const rows = await tables(trx)
    .selectFrom('department_budget')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('department_id')
    .orderBy('as_of', 'desc')
    .execute()
  const grouped = Map.groupBy(rows, (row) => row.department_id)
  return new Map([...grouped].map(([departmentId, own]) => [departmentId, own.map(readBudget)]))
}

/** The days for which a budget of a work or a department is recorded, the latest first. */
export async function daysOfBudgets(trx: Trx, districtId: DistrictId): Promise<LocalDate[]> {
  const rows = await tables(trx)
    .selectFrom('work_budget')
    .select('as_of')
    .where('district_id', '=', districtId)
    .union(tables(trx).selectFrom('department_budget').select('as_of').where('district_id', '=', districtId))
    .execute()
  return rows
    .map((row) => row.as_of)
    .toSorted()
    .toReversed()
}
