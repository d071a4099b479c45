import type { CommandContext } from '#kernel/handler.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'

/** The row of a project's budget: it belongs to whom the project belongs to. */
export const changedProject = async (_: CommandContext, { projectId }: { readonly projectId: ProjectId }) => [
  [{ kind: 'project', id: projectId }],
]
