import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { refuse } from '#kit/result.ts'
import { downloadBundle } from '../contract-office.ts'
import { maySeeVotes } from '../core/permissions.ts'
import { VoteId } from '../core/vote-id.ts'

/** Everything published of a counted vote, as one file. */
export const bundlePage = page({
  path: '/votes/:id/bundle.zip',
  permission: maySeeVotes,
  async render({ ask, params }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    return writtenFile(ask, downloadBundle, { voteId: voteId.data })
  },
})
