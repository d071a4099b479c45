import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { manifestShape } from '#rooms/voting/core/protocol/manifest.ts'
import { freezeVote } from '../contract-office.ts'
import * as store from '../store/queries.ts'
import { keepShare } from '../store/work-queries.ts'
import { subjectOf } from './design-vote.ts'
import { type PollingMeans, placeOf } from './vote-means.ts'

export const freezeVoteHandler = ({ sealing }: PollingMeans) =>
  handleCommand(freezeVote, async ({ trx, districtId }, { voteId, eh, manifest, shares, tieSeed }) => {
    const vote = await store.holdVote(trx, districtId, voteId)
    if (vote === null) return refuse({ kind: 'vote-not-found' })
    if (vote.manifest !== null) return refuse({ kind: 'frozen-already' })
    const { keys } = manifestShape.parse(JSON.parse(manifest))
    for (const [at, share] of shares.entries()) {
      const no = at + 1
      await keepShare(trx, districtId, voteId, {
        no,
        sealed: sealing.seal(placeOf('share', districtId, voteId, no), share),
      })
    }
    await store.freezeVote(trx, districtId, voteId, {
      ...{ manifest, eh, sealPub: keys.seal.pub },
      tieSeedSealed: tieSeed === null ? null : sealing.seal(placeOf('tie-seed', districtId, voteId), tieSeed),
    })
    return ok({ reply: { voteId }, about: [subjectOf(voteId)] })
  })
