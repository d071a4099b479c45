import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'

/** How projects are called, by their ids. */
export async function projectTitles({ ask }: Pick<QueryContext, 'ask'>): Promise<ReadonlyMap<ProjectId, string>> {
  const { projects } = answered(await ask(listProjects, {}))
  return new Map(projects.map(({ projectId, title }) => [projectId, title]))
}

/** How departments are called, by their ids. */
export async function departmentNames({ ask }: Pick<QueryContext, 'ask'>): Promise<ReadonlyMap<DepartmentId, string>> {
  const { departments } = answered(await ask(listDepartments, {}))
  return new Map(departments.map(({ id, name }) => [id, name]))
}
