import type { QueryContext } from '#kernel/handler.ts'
import type { VersionId } from '../core/plan-version.ts'

/** Which of the district's frozen versions stand published: known in the room of approvals, below this one. */
export type PublishedVersions = (context: QueryContext) => Promise<ReadonlySet<VersionId>>

/** What apps/ tells this room of the rooms below it. */
export interface PlanMeans {
  readonly publishedVersions: PublishedVersions
}
