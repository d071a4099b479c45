import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { listBallots } from '../contract.ts'
import { votesOf } from '../core/recorded-ballot.ts'
import * as store from '../store/queries.ts'
import { ballotFindings, gatesAround } from './ballot-findings.ts'

export const listBallotsHandler = handleQuery(listBallots, async ({ trx, districtId, ask }) => {
  const ballots = []
  for (const { ballot, gateId } of await store.allBallots(trx, districtId)) {
    const findings = ballotFindings(ballot, gateId, await gatesAround(ask, gateId))
    const { id: ballotId, name, period, channel, advisory, contests } = ballot
    const options = contests.flatMap((contest) => contest.options)
    ballots.push({
      ballotId,
      name,
      period,
      channel,
      advisory,
      gateId,
      contests: contests.length,
      options: options.length,
      voters: Math.max(...contests.map((contest) => contest.voters)),
      votes: contests.reduce((sum, contest) => sum + votesOf(contest), 0),
      amount: sumWon(options.flatMap((option) => option.amount ?? [])),
      findings: findings.length,
    })
  }
  return ok({ ballots })
})
