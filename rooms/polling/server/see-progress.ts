import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { seeBallot } from '#rooms/voting/contract.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import { manifestShape } from '#rooms/voting/core/protocol/manifest.ts'
import { seeProgress } from '../contract-office.ts'
import { planOf } from '../core/build-manifest.ts'
import { objectionsUntil } from '../core/objections.ts'
import type { VoteRecord } from '../core/vote-record.ts'
import { sharesOf } from '../store/work-queries.ts'
import { cameTo, turnoutBaseOf } from './see-attendance.ts'
import { visibleVote } from './see-vote.ts'

const seenContest = ({ draft, explained }: VoteRecord, contest: Contest) => {
  const { id, title, kind, min, max, points = null, highest = null, rule } = contest
  const designed = draft.contests.flatMap(({ options }) => options)
  return {
    ...{ id, title, kind, min, max, points, highest, rule: rule.name },
    ...{ costLimit: contest.cost_limit ?? null, budget: contest.budget ?? null, minVotes: contest.min_votes ?? null },
    limits: contest.limits ?? [],
    misfit: contest.misfit ?? null,
    seats: rule.name === 'top' ? rule.seats : null,
    options: contest.options.map((option) => ({
      ...{ id: option.id, title: option.title, cost: option.cost ?? null },
      itemId: designed.find((one) => one.id === option.id)?.itemId ?? null,
    })),
    explained: explained.find((one) => one.contest === id) ?? null,
  }
}

export const seeProgressHandler = handleQuery(seeProgress, async (context, { voteId }) => {
  const vote = await visibleVote(context, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  const { draft, handedOverAt, attendance } = vote
  const manifest = vote.manifest === null ? null : manifestShape.parse(JSON.parse(vote.manifest))
  const plan = planOf(draft, vote.eligibility?.dongs ?? answered(await context.ask(listDongs, {})).dongs)
  // A dong that was renamed since may leave a draft unread: then its options are shown without an order of their own.
  const contests = manifest?.contests ?? (plan.ok ? plan.value.contests : [])
  const used = { online: draft.online, onsite: draft.onsite, paper: draft.paper !== 'none' }
  const weights = { online: draft.weightOnline, onsite: draft.weightOnsite, paper: draft.weightPaper }
  const channels = (['online', 'onsite', 'paper'] as const).filter((channel) => used[channel])
  return ok({
    contests: contests.map((contest) => seenContest(vote, contest)),
    channels,
    weights: channels.flatMap((channel) => {
      const percent = weights[channel]
      return percent === null ? [] : [{ channel, percent }]
    }),
    ...{ order: draft.order, orderSeed: draft.orderSeed, tie: draft.tie, revote: draft.revote },
    tieCommitment: manifest !== null && 'commitment' in manifest.tie ? manifest.tie.commitment : null,
    turnoutBase: turnoutBaseOf(vote),
    came: attendance === null ? null : cameTo(vote).all,
    cameAsOf: vote.attendanceAt,
    ...{ logOrigin: manifest?.log_origin ?? null, clientSha256: manifest?.client_sha256 ?? null },
    ...{ isHandedOver: handedOverAt !== null, isCloseAsked: vote.closeAskedAt !== null },
    ...{ closedAt: vote.closedAt, head: vote.head, endedAt: vote.endedAt },
    sharesGiven: draft.mode === 'ceremony' ? (await sharesOf(context.trx, context.districtId, voteId)).length : 0,
    ...{ bundleSha256: vote.bundleSha256, objectionsUntil: objectionsUntil(vote), certifiedOn: vote.certifiedOn },
    keysDestroyed: vote.destroyedAt !== null,
    isRecorded: vote.result !== null && !vote.isTrial && (await context.ask(seeBallot, { ballotId: voteId })).ok,
  })
})
