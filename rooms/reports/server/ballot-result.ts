import { answered } from '#kernel/answered.ts'
import { ok } from '#kit/result.ts'
import { listBallots, seeBallot } from '#rooms/voting/contract.ts'
import { BallotId } from '#rooms/voting/core/recorded-ballot.ts'
import { ballotResult } from '../core/vote/ballot-result.ts'
import { notFound, type Report } from './report.ts'

/** The result of a vote (투표 결과). */
export const ballotResultReport: Report = {
  name: 'ballot-result',
  title: { ko: '투표 결과', en: 'Result of a vote' },
  of: { ko: '투표', en: 'Vote' },
  choices: async (ask) =>
    answered(await ask(listBallots, {})).ballots.map(({ ballotId, name }) => ({ of: ballotId, label: name })),
  async make(ask, of) {
    const ballotId = BallotId.safeParse(of)
    const seen = ballotId.success ? await ask(seeBallot, { ballotId: ballotId.data }) : notFound
    if (!seen.ok) return notFound
    const { ballot, contests } = seen.value
    return ok(ballotResult({ ...ballot, contests }))
  },
}
