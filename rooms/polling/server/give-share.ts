import { handleCommand } from '#kernel/handler.ts'
import { base64url, fromBase64url } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { giveShare } from '../contract-office.ts'
import { holdVote } from '../store/queries.ts'
import { keepShare, sharesOf } from '../store/work-queries.ts'
import { subjectOf } from './design-vote.ts'
import { type PollingMeans, placeOf } from './vote-means.ts'

/** No share is taken before the box is closed, so that nobody could have joined the key while ballots still came. */
export const giveShareHandler = ({ sealing }: PollingMeans) =>
  handleCommand(giveShare, async ({ trx, districtId }, { voteId, number, share }) => {
    const vote = await holdVote(trx, districtId, voteId)
    if (vote === null) return refuse({ kind: 'vote-not-found' })
    if (vote.draft.mode !== 'ceremony') return refuse({ kind: 'no-ceremony' })
    if (vote.closedAt === null) return refuse({ kind: 'not-closed-yet' })
    if (vote.result !== null) return refuse({ kind: 'counted-already' })
    const hash = base64url(sha256(fromBase64url(share)))
    if (vote.shareHashes[number - 1] !== hash) return refuse({ kind: 'not-this-share', field: 'share' })
    const sealed = sealing.seal(placeOf('share', districtId, voteId, number), share)
    await keepShare(trx, districtId, voteId, { no: number, sealed })
    const given = (await sharesOf(trx, districtId, voteId)).length
    return ok({ reply: { voteId, given }, about: [subjectOf(voteId)] })
  })
