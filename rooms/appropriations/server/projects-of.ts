import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { listProjects, type NamedProject } from '../contract.ts'

/** The projects that some rows name, as the plans name them, in the order of the plans. */
export async function projectsOf(
  ask: Ask,
  rows: readonly { readonly projectId: ProjectId }[],
): Promise<NamedProject[]> {
  const ids = new Set(rows.map(({ projectId }) => projectId))
  const { projects } = answered(await ask(listProjects, {}))
  return projects
    .filter(({ projectId }) => ids.has(projectId))
    .map(({ projectId, no, title, itemId, leadDepartments }) => ({ projectId, no, title, itemId, leadDepartments }))
}
