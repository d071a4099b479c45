import type { Beside } from '#kit/beside.ts'
import type { QueryContext } from './handler.ts'

/**
 * Says what a room knows of some projects and items: each room has its own handed to the room of items by `apps/`, and the
 * pages of projects, proposals and items ask that room. What it tells may depend on the reader's role, never on the person:
 * those pages are kept for everybody of a role.
 */
export type BesideOf<ProjectId, ItemId> = (
  context: QueryContext,
  of: { readonly projectIds: readonly ProjectId[]; readonly itemIds: readonly ItemId[] },
) => Promise<readonly Beside[]>
