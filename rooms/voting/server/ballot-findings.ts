import type { Ask } from '#kernel/handler.ts'
import { byVotes, competitionRank } from '#kit/competition-rank.ts'
import type { Finding } from '#kit/lint.ts'
import { listGates, seeGate } from '#rooms/items/contract.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import { type DecidedGate, decidedAfterVote } from '../core/decided-after-vote.ts'
import { departuresFromVote } from '../core/departures.ts'
import type { RecordedBallot } from '../core/recorded-ballot.ts'
import { recordedBallotFindings } from '../core/recorded-ballot-findings.ts'

/** The gates of the cycle in which a ballot was held, with what they decided; none for a ballot at no gate. */
export async function gatesAround(ask: Ask, gateId: GateId | null): Promise<readonly DecidedGate[]> {
  if (gateId === null) return []
  const ballotGate = await ask(seeGate, { gateId })
  if (!ballotGate.ok) return []
  const gates = await ask(listGates, { cycle: ballotGate.value.gate.cycleId })
  return gates.ok ? gates.value.gates : []
}

/** What is wrong with a recorded ballot, and where those who decided departed from it in silence. */
export const ballotFindings = (
  ballot: RecordedBallot,
  gateId: GateId | null,
  gates: readonly DecidedGate[],
): readonly Finding[] => [
  ...recordedBallotFindings(ballot),
  ...ballot.contests.flatMap((contest) => {
    const ranks = competitionRank(contest.options, byVotes).map(({ entry: { itemId, name }, rank }) => ({
      itemId,
      name,
      rank,
    }))
    const outcomes = contest.options.flatMap(({ itemId }) => {
      const decision = gateId === null ? null : decidedAfterVote(gates, gateId, itemId)
      if (decision === null || (decision.outcome !== 'passed' && decision.outcome !== 'rejected')) return []
      return [{ itemId, outcome: decision.outcome, reason: decision.reason }]
    })
    return departuresFromVote(ranks, outcomes)
  }),
]
