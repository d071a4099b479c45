import { handleQuery } from '#kernel/handler.ts'
import { byVotes, competitionRank } from '#kit/competition-rank.ts'
import { formatDecimal, roundHalfUp } from '#kit/ratio.ts'
import { ok, refuse } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import { seeBallot } from '../contract.ts'
import { type DecidedGate, decidedAfterVote } from '../core/decided-after-vote.ts'
import { type RecordedContest, votesOf } from '../core/recorded-ballot.ts'
import { voteShares } from '../core/shares.ts'
import * as store from '../store/queries.ts'
import { ballotFindings, gatesAround } from './ballot-findings.ts'

export const seeBallotHandler = handleQuery(seeBallot, async ({ trx, districtId, ask }, { ballotId }) => {
  const found = await store.findBallot(trx, districtId, ballotId)
  if (found === null) return refuse({ kind: 'ballot-not-found' })
  const { gateId } = found
  const { contests, ...ballot } = found.ballot
  const gates = await gatesAround(ask, gateId)
  return ok({
    ballot,
    gateId,
    gateName: gates.find(({ gate }) => gate.id === gateId)?.gate.name ?? null,
    contests: contests.map((contest) => seen(contest, gateId, gates)),
    findings: [...ballotFindings(found.ballot, gateId, gates)],
  })
})

function seen(contest: RecordedContest, gateId: GateId | null, gates: readonly DecidedGate[]) {
  const { options, ...head } = contest
  const shares = new Map(voteShares(options).map(({ entry, exact, shown }) => [entry.id, { exact, shown }]))
  return {
    ...head,
    votes: votesOf(contest),
    possibleVotes: contest.voters * contest.choices.n,
    amount: sumWon(options.flatMap((option) => option.amount ?? [])),
    options: competitionRank(options, byVotes).map(({ entry, rank, tied }) => {
      const share = shares.get(entry.id)
      return {
        ...entry,
        rank,
        tied,
        share: share === undefined ? null : shareView(share),
        decision: gateId === null ? null : decidedAfterVote(gates, gateId, entry.itemId),
      }
    }),
  }
}

const shareView = ({ exact, shown }: Pick<ReturnType<typeof voteShares>[number], 'exact' | 'shown'>) => ({
  exact: { n: Number(exact.n), d: Number(exact.d) },
  shown: formatDecimal(shown),
  halfUp: formatDecimal(roundHalfUp(exact, 2)),
})
