import { answered } from '#kernel/answered.ts'
import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { type SeenVote, seeVote } from '../contract.ts'
import { listVotes, seeDraft } from '../contract-office.ts'
import { titleOf } from '../core/election-names.ts'
import { eligibleBy } from '../core/eligible.ts'
import { mayWatchVotes } from '../core/permissions.ts'
import type { VoteId } from '../core/vote-id.ts'
import { stateAt, type VoteRecord } from '../core/vote-record.ts'
import { findVote, votesOf } from '../store/queries.ts'
import type { PollingMeans } from './vote-means.ts'

/** A vote as whoever asks may see it: a draft only by those who watch over votes. */
export async function visibleVote(
  { trx, districtId, actor }: QueryContext,
  voteId: VoteId,
): Promise<VoteRecord | null> {
  const vote = await findVote(trx, districtId, voteId)
  return vote === null || (vote.announcedAt === null && !permits(mayWatchVotes, actor)) ? null : vote
}

/** Who may vote: as announced, or, of a draft, as it would be now. */
export const eligibilityOf = async ({ ask }: QueryContext, { draft, eligibility }: VoteRecord) =>
  eligibility ?? eligibleBy(draft, answered(await ask(listDongs, {})).dongs)

const sheetsOf = ({ draft }: VoteRecord): SeenVote['sheets'] =>
  draft.contests.flatMap(({ options }) =>
    options.map(({ id, summary, place, opinion, photo, photoAlt, itemId }) => ({
      ...{ option: id ?? '', summary, place, opinion, itemId },
      photo: photo === null ? null : { path: photo, alt: photoAlt ?? '' },
    })),
  )

const plain = <Value>(value: Value): never => structuredClone(value) as never

export const seeVoteHandler = ({ parts }: PollingMeans) =>
  handleQuery(seeVote, async (context, { voteId }) => {
    const vote = await visibleVote(context, voteId)
    if (vote === null) return refuse({ kind: 'vote-not-found' })
    return ok({
      vote: {
        ...{ voteId, title: titleOf(vote.draft), isTrial: vote.isTrial, state: stateAt(vote, context.now) },
        ...{ opensAt: vote.opensAt, closesAt: vote.closesAt, mode: vote.draft.mode },
        eligibility: plain(await eligibilityOf(context, vote)),
        sheets: sheetsOf(vote),
        ...{ eh: vote.eh, manifest: vote.manifest, parts: { ...parts.addresses } },
        ...{ sealPrivate: vote.result === null ? null : vote.sealPrivate, result: vote.result },
      },
    })
  })

export const seeDraftHandler = handleQuery(seeDraft, async (context, { voteId }) => {
  const { trx, districtId, now } = context
  const vote = await findVote(trx, districtId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  return ok({
    ...{ voteId, draft: vote.draft, state: stateAt(vote, now), rosterRows: vote.rosterRows },
    eligibility: plain(await eligibilityOf(context, vote)),
  })
})

export const listVotesHandler = handleQuery(listVotes, async ({ trx, districtId, actor, now }, { state, trials }) => {
  const all = (await votesOf(trx, districtId)).filter(
    ({ announcedAt }) => announcedAt !== null || permits(mayWatchVotes, actor),
  )
  const seen = all
    .filter(({ isTrial }) => trials === 'all' || isTrial === (trials === 'only'))
    .filter((vote) => state === undefined || stateAt(vote, now) === state)
  return ok({
    all: all.length,
    votes: seen.map((vote) => ({
      ...{ voteId: vote.id, title: titleOf(vote.draft), isTrial: vote.isTrial, state: stateAt(vote, now) },
      ...{ opensAt: vote.opensAt, closesAt: vote.closesAt, contests: vote.draft.contests.length },
      options: vote.draft.contests.reduce((sum, { options }) => sum + options.length, 0),
      counted:
        vote.result === null ? null : Object.values(vote.result.counted).reduce((sum: number, n) => sum + (n ?? 0), 0),
    })),
  })
})
