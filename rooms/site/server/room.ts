import type { Room } from '#kernel/house.ts'
import type { OpeningsOf } from '#kernel/openings.ts'
import { explain } from '../core/messages-posts.ts'
import { type FindingSource, listFindingsWith } from './list-findings.ts'
import { listPostsHandler, seePostHandler } from './list-posts.ts'
import { publishPostHandler, withdrawPostHandler } from './publish-post.ts'
import { type ProposalPagesOf, searchWith } from './search.ts'
import { seeOpeningsWith } from './see-openings.ts'
import { writePostHandler } from './write-post.ts'

/** What `apps/` hands in: what the other rooms find wrong, what they open to residents, and which items are online proposals. */
interface RoomParts {
  readonly findings?: readonly FindingSource[]
  readonly openings?: readonly OpeningsOf[]
  readonly proposalPages?: ProposalPagesOf
}

/** The room as it is mounted. */
export const siteRoom = ({ findings = [], openings = [], proposalPages = async () => new Map() }: RoomParts): Room => ({
  name: 'site',
  title: { ko: '누리집', en: 'Site' },
  handlers: [
    searchWith(proposalPages),
    listFindingsWith(findings),
    seeOpeningsWith(openings),
    writePostHandler,
    publishPostHandler,
    withdrawPostHandler,
    listPostsHandler,
    seePostHandler,
  ],
  explain,
})
