import type { Ask } from '#kernel/handler.ts'
import { longDownload, page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { downloadBundle } from '../contract-office.ts'
import { maySeeVotes } from '../core/permissions.ts'
import { VoteId } from '../core/vote-id.ts'

/** Everything published of a counted vote, as one file; that of a hundred thousand ballots has about 120 MB. */
export const bundlePage = page({
  path: '/votes/:id/bundle.zip',
  permission: maySeeVotes,
  async render({ ask, params }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const read = (by: Ask, piece: number) => by(downloadBundle, { voteId: voteId.data, piece })
    const first = await read(ask, 0)
    if (!first.ok) return first
    const { fileName, length, pieces } = first.value
    return longDownload({
      ...{ fileName, contentType: 'application/zip', length, pieces },
      async readPiece(by, piece) {
        const given = await read(by, piece)
        if (!given.ok) throw new Error(`A bundle that was begun is refused: ${given.refusal.kind}.`)
        return Buffer.from(given.value.base64, 'base64')
      },
    })
  },
})
