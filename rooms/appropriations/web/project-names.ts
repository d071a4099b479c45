import type { ProjectId } from '#rooms/items/core/item.ts'
import type { NamedProject } from '../contract.ts'

/** How pages call a project: its title, or its id where no plan names it. */
export const projectNames = (projects: readonly NamedProject[]): ((projectId: ProjectId) => string) => {
  const names = new Map(projects.map(({ projectId, title }) => [projectId, title]))
  return (projectId) => names.get(projectId) ?? projectId
}
