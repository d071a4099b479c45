import type { QueryContext } from '#kernel/handler.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { LastYear } from '../core/copy-project.ts'
import type { VersionId } from '../core/plan-version.ts'

/** Which of the district's frozen versions stand published: known in the room of approvals, below this one. */
export type PublishedVersions = (context: QueryContext) => Promise<ReadonlySet<VersionId>>

/** What a project of an earlier year came to, as it was measured and learned from. */
export type LastYearOf = (context: QueryContext, projectId: ProjectId) => Promise<LastYear>

/** What apps/ tells this room of the rooms below it. */
export interface PlanMeans {
  readonly publishedVersions: PublishedVersions
  /** What a project came to; none in a house that measures nothing. */
  readonly lastYearOf?: LastYearOf
}
