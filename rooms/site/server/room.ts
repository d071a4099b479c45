import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages-posts.ts'
import { type FindingSource, listFindingsWith } from './list-findings.ts'
import { listPostsHandler, seePostHandler } from './list-posts.ts'
import { publishPostHandler, withdrawPostHandler } from './publish-post.ts'
import { searchHandler } from './search.ts'
import { writePostHandler } from './write-post.ts'

/** The room as it is mounted, with the findings of the rooms above it. */
export const siteRoom = (findings: readonly FindingSource[]): Room => ({
  name: 'site',
  title: { ko: '누리집', en: 'Site' },
  handlers: [
    searchHandler,
    listFindingsWith(findings),
    writePostHandler,
    publishPostHandler,
    withdrawPostHandler,
    listPostsHandler,
    seePostHandler,
  ],
  explain,
})
