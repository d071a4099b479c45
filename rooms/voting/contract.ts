import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { Period } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { Won } from '#kit/won.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { VoteDecision } from './core/decided-after-vote.ts'
import * as may from './core/permissions.ts'
import {
  BallotId,
  RecordBallotRefusal,
  RecordedBallot,
  RecordedContest,
  RecordedOption,
} from './core/recorded-ballot.ts'

export const recordBallotResult = command({
  name: 'voting.record-ballot-result',
  title: { ko: '투표 결과를 적는다', en: 'Record the result of a ballot' },
  permission: may.mayRecordBallotResult,
  input: z.strictObject({
    ballot: RecordedBallot,
    /** The gate of the thread that this vote was, where there is one. */
    gateId: GateId.nullable().default(null),
  }),
  reply: z.object({ ballotId: BallotId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ballot-id-taken'), ballotId: BallotId }),
    z.object({ kind: z.literal('gate-has-ballot'), gateId: GateId, ballotId: BallotId }),
    ...RecordBallotRefusal.options,
  ]),
})

const listed = z.object({
  ballotId: BallotId,
  name: z.string(),
  period: Period,
  channel: z.string().nullable(),
  advisory: z.boolean(),
  gateId: GateId.nullable(),
  contests: z.int(),
  options: z.int(),
  /** The voters of the contest that most took part in: people may vote in every contest. */
  voters: z.int(),
  votes: z.int(),
  amount: Won,
  findings: z.int(),
})

export const listBallots = query({
  name: 'voting.list-ballots',
  title: { ko: '투표 목록을 본다', en: 'List the ballots' },
  permission: may.maySeeBallotResults,
  input: z.object({}),
  reply: z.object({ ballots: z.array(listed) }),
  refusal: noRefusals,
})

/** A share in percent: the exact fraction, whole percents by largest remainder, and half-up with two decimals. */
const share = z.object({ exact: z.object({ n: z.int(), d: z.int() }), shown: z.string(), halfUp: z.string() })

const seenOption = z.object({
  ...RecordedOption.unwrap().shape,
  rank: z.int(),
  tied: z.boolean(),
  /** None when nobody voted. */
  share: share.nullable(),
  decision: VoteDecision.nullable(),
})

const seenContest = z.object({
  ...RecordedContest.unwrap().omit({ options: true }).shape,
  votes: z.int(),
  /** How many votes could be cast: voters times choices. */
  possibleVotes: z.int(),
  amount: Won,
  /** By rank; options with equal votes in the order of the paper. */
  options: z.array(seenOption),
})

export const seeBallot = query({
  name: 'voting.see-ballot',
  title: { ko: '투표 결과를 본다', en: 'See the result of a ballot' },
  permission: may.maySeeBallotResults,
  input: z.object({ ballotId: BallotId }),
  reply: z.object({
    ballot: z.object(RecordedBallot.unwrap().omit({ contests: true }).shape),
    gateId: GateId.nullable(),
    gateName: z.string().nullable(),
    contests: z.array(seenContest),
    /** Stated totals, ranks and shares that the votes contradict, and departures from the vote without a reason. */
    findings: z.array(Finding),
  }),
  refusal: z.object({ kind: z.literal('ballot-not-found') }),
})
