import type { GivenTo } from '#kit/contract.ts'
import { addDays, dateInSeoul, type Instant } from '#kit/korean-date.ts'
import type { announceVote, designVote } from '#rooms/polling/contract-office.ts'
import { recordedContests } from './08-the-vote.ts'

/** How long people may try the vote, in days. */
const openFor = 14
const timeInSeoul = (now: Instant): string => new Date(Date.parse(now) + 9 * 3_600_000).toISOString().slice(11, 16)

/**
 * A trial vote on the eighteen projects of the ballots of 2020, as residents may try it: two contests, up to three choices
 * in each, open from the minute at which it is asked for and for two weeks. It is designed and announced by the secretariat.
 */
export function demonstrationVote(now: Instant): {
  readonly design: GivenTo<typeof designVote>
  readonly announce: GivenTo<typeof announceVote>
} {
  const [today, time] = [dateInSeoul(now), timeInSeoul(now)]
  const voteId = `practice-${today}`
  return {
    announce: { voteId },
    design: {
      ...{ voteId, title: '2020년 협치사업, 다시 골라 보기', isTrial: true },
      ...{ opensOn: today, opensAt: time, closesOn: addDays(today, openFor), closesAt: time },
      ...{ online: true, byPhone: true, byIdentity: true, asksDong: true },
      ...{ residents: true, workers: true, students: true, members: true },
      tie: 'seed',
      contests: recordedContests.map(({ title, options }) => ({
        ...{ title, kind: 'approve' as const, min: 0, max: 3, rule: 'top' as const, seats: 3 },
        options: options.map(({ itemId, name, amount }) => ({ itemId, title: name, cost: amount })),
      })),
    },
  }
}
