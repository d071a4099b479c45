import type { CommandContext } from '#kernel/handler.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'

/** The projects whose amounts are asked for; who names none is refused by the command, or keeps the bills. */
export const requestedProjects = async (
  _: CommandContext,
  { projectIds }: { readonly projectIds: readonly ProjectId[] | null },
) => (projectIds ?? []).map((id) => [{ kind: 'project', id }])
