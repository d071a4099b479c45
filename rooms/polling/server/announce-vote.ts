import { answered } from '#kernel/answered.ts'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { announceVote } from '../contract-office.ts'
import { checkAnnouncement } from '../core/check-announcement.ts'
import { checkDraft } from '../core/check-draft.ts'
import { eligibleBy } from '../core/eligible.ts'
import * as store from '../store/queries.ts'
import { indexOf, subjectOf } from './design-vote.ts'

export const announceVoteHandler = handleCommand(
  announceVote,
  async ({ trx, districtId, ask, now }, { voteId, ...given }) => {
    const vote = await store.holdVote(trx, districtId, voteId)
    if (vote === null) return refuse({ kind: 'vote-not-found' })
    const may = checkAnnouncement(vote, given, Date.parse(now) / 1000)
    if (!may.ok) return may
    // A dong may have been renamed since the design was kept.
    const { dongs } = answered(await ask(listDongs, {}))
    const sound = checkDraft(vote.draft, dongs)
    if (!sound.ok) return sound
    const eligibility = eligibleBy(vote.draft, dongs)
    await store.announceVote(trx, districtId, voteId, { at: now, eligibility, ...given })
    return ok({ reply: { voteId }, about: [subjectOf(voteId)], index: [indexOf(voteId, vote.draft)] })
  },
)
