import { z } from 'zod'
import { recordBallotResult } from '#rooms/voting/contract.ts'
import { readTable } from '../read-table.ts'
import type { Chapter } from '../teller.ts'
import data from './data/ballot-2020.json' with { type: 'json' }
import { tellGate } from './gates.ts'
import { tellNames } from './names.ts'

const Contest = z.object({
  contestId: z.string(),
  title: z.string(),
  choices: z.int(),
  voters: z.int(),
  statedVotes: z.int(),
})
const Option = z.object({
  contestId: z.string(),
  optionId: z.string(),
  itemId: z.string(),
  name: z.string(),
  amount: z.int(),
  votes: z.int(),
  rank: z.int(),
  share: z.int(),
})

const options = readTable(data.options, Option)

/** The contests of 2020 with their eighteen options, as their result was recorded. */
export const recordedContests = readTable(data.contests, Contest).map(
  ({ contestId, title, choices, voters, statedVotes }) => ({
    id: contestId,
    title,
    choices: { kind: 'exactly' as const, n: choices },
    voters,
    statedVotes,
    options: options
      .filter((option) => option.contestId === contestId)
      .map(({ optionId, itemId, name, amount, votes, rank, share }) => {
        return { id: optionId, itemId, name, amount, votes, statedRank: rank, statedShare: share }
      }),
  }),
)

/**
 * For a week in July residents vote online on 18 items worth 855 million won: 508 people, three choices in each of two
 * contests, all of them used. Most items bear new names by now; of some only we say that they are the same.
 */
export const theVote: Chapter = {
  title: '8. The vote',
  happens: async (tell) => {
    await tellNames(tell, '2020-07-17')
    await tellGate(tell, 'g2020-v')
    const { ballotId, from, to, ...held } = data.ballot
    const ballot = {
      ...held,
      id: ballotId,
      period: { from, to, precision: 'day' as const },
      advisory: true,
      contests: recordedContests,
    }
    await tell(recordBallotResult, { ballot, gateId: 'g2020-v' }, { as: 'secretariat', on: to })
  },
}
