import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Period } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won } from '#kit/won.ts'
import { ItemId, OptionId } from '#rooms/items/core/item.ts'

export const BallotId = idOf('BallotId')
export type BallotId = z.infer<typeof BallotId>
export const ContestId = idOf('ContestId')
export type ContestId = z.infer<typeof ContestId>

/** How many options a voter marks: exactly so many, or up to so many (2020: exactly 3 in each contest). */
export const Choices = z.object({ kind: z.enum(['exactly', 'up-to']), n: z.int().min(1).max(100) }).readonly()
export type Choices = z.infer<typeof Choices>

/** An option and its votes as published. A stated share is in whole percent; a stated rank counts from 1. */
export const RecordedOption = z
  .object({
    id: OptionId,
    itemId: ItemId,
    name: z.string().min(1),
    amount: Won.min(0).max(1_000_000_000_000).nullable(),
    votes: z.int().min(0).max(10_000_000),
    statedRank: z.int().min(1).max(10_000).nullable(),
    statedShare: z.int().min(0).max(100).nullable(),
  })
  .readonly()
export type RecordedOption = z.infer<typeof RecordedOption>

/** One question of a ballot, in which options stand against each other. */
export const RecordedContest = z
  .object({
    id: ContestId,
    title: z.string().min(1),
    choices: Choices,
    voters: z.int().min(0).max(10_000_000),
    statedVotes: z.int().min(0).max(1_000_000_000).nullable(),
    options: z.array(RecordedOption).min(1).max(1000).readonly(),
  })
  .readonly()
export type RecordedContest = z.infer<typeof RecordedContest>

/** A ballot held outside Madang, of which only the result is recorded (나풀나풀 온라인 주민투표; domain.md 1.4). */
export const RecordedBallot = z
  .object({
    id: BallotId,
    name: z.string().min(1),
    period: Period,
    channel: z.string().min(1).nullable(),
    eligibility: z.string().min(1).nullable(),
    /** The vote advises; those who decide may depart from it with a written reason. */
    advisory: z.boolean(),
    source: z.string().min(1).nullable(),
    contests: z.array(RecordedContest).min(1).max(100).readonly(),
  })
  .readonly()
export type RecordedBallot = z.infer<typeof RecordedBallot>

export const RecordBallotRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contest-twice'), contestId: ContestId }),
  z.object({ kind: z.literal('option-twice'), contestId: ContestId, optionId: OptionId }),
  z.object({ kind: z.literal('item-twice'), contestId: ContestId, itemId: ItemId }),
  z.object({ kind: z.literal('more-votes-than-voters'), contestId: ContestId, votes: z.int(), voters: z.int() }),
  z.object({ kind: z.literal('more-votes-than-choices'), contestId: ContestId, votes: z.int(), allowed: z.int() }),
  z.object({ kind: z.literal('choices-not-all-used'), contestId: ContestId, votes: z.int(), required: z.int() }),
])
export type RecordBallotRefusal = z.infer<typeof RecordBallotRefusal>

/** The votes of a contest, all options together. */
export const votesOf = (contest: RecordedContest): number =>
  contest.options.reduce((sum, option) => sum + option.votes, 0)

/** The first value that stands in a list a second time, if any. */
function firstRepeated<Value>(values: readonly Value[]): Value | undefined {
  return values.find((value, index) => values.indexOf(value) !== index)
}

/** Says what is impossible in one contest: an id twice, more votes than voters could cast, fewer than they had to. */
function contestRefusal(contest: RecordedContest): RecordBallotRefusal | null {
  const { id: contestId, options, voters, choices } = contest
  const optionId = firstRepeated(options.map((option) => option.id))
  if (optionId !== undefined) return { kind: 'option-twice', contestId, optionId }
  const itemId = firstRepeated(options.map((option) => option.itemId))
  if (itemId !== undefined) return { kind: 'item-twice', contestId, itemId }
  const most = Math.max(...options.map((option) => option.votes))
  if (most > voters) return { kind: 'more-votes-than-voters', contestId, votes: most, voters }
  const votes = votesOf(contest)
  const allowed = voters * choices.n
  if (votes > allowed) return { kind: 'more-votes-than-choices', contestId, votes, allowed }
  if (choices.kind === 'exactly' && votes < allowed) {
    return { kind: 'choices-not-all-used', contestId, votes, required: allowed }
  }
  return null
}

/**
 * Decides whether a recorded result can be: votes of a contest are at most voters × choices, and exactly that many where
 * exactly so many had to be marked (1,524 = 508 × 3); no option has more votes than there were voters; ids stand once.
 * Stated ranks, shares and totals are compared by `recordedBallotFindings`, not refused.
 */
export function checkRecordedBallot(ballot: RecordedBallot): Result<RecordedBallot, RecordBallotRefusal> {
  const contestId = firstRepeated(ballot.contests.map((contest) => contest.id))
  if (contestId !== undefined) return refuse({ kind: 'contest-twice', contestId })
  for (const contest of ballot.contests) {
    const refusal = contestRefusal(contest)
    if (refusal !== null) return refuse(refusal)
  }
  return ok(ballot)
}
