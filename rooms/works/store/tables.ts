import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { TeamId } from '#rooms/organization/core/team.ts'
import type { SourceAt } from '../core/budget-at.ts'
import type { Work, WorkGroup, WorkId, WorkKind } from '../core/work.ts'

interface BudgetColumns {
  as_of: LocalDate
  budget: Won
  executed: Won | null
  stated_rate: string | null
  note: string | null
  sources: readonly SourceAt[]
}

export type WorksTables = {
  work: {
    district_id: DistrictId
    work_id: WorkId
    department_id: DepartmentId
    team_id: TeamId | null
    year: number
    no: number
    title: string
    kind: WorkKind | null
    work_group: WorkGroup
    period: string | null
    place: string | null
    texts: Work['texts']
    issues: Work['issues']
    figures: Work['figures']
    cost: Work['cost']
    links: Work['links']
    carried_from: WorkId | null
  }
  work_budget: { district_id: DistrictId; work_id: WorkId } & BudgetColumns
  department_budget: { district_id: DistrictId; department_id: DepartmentId } & BudgetColumns
}
