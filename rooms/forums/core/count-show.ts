import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ForumVote } from './forum-vote.ts'

export const CountRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vote-closed') }),
  z.object({ kind: z.literal('not-this-method') }),
  z.object({ kind: z.literal('option-not-counted'), field: z.string(), title: z.string() }),
  z.object({ kind: z.literal('more-hands-than-people'), field: z.string(), title: z.string(), people: z.int() }),
  z.object({ kind: z.literal('more-hands-than-present'), field: z.string(), title: z.string(), present: z.int() }),
  z.object({ kind: z.literal('more-voters-than-present'), field: z.literal('people'), present: z.int() }),
  z.object({ kind: z.literal('more-votes-than-choices'), field: z.literal('people'), sum: z.int(), most: z.int() }),
])
export type CountRefusal = z.infer<typeof CountRefusal>

interface Count {
  readonly no: number
  readonly votes: number
}

/** Who can have raised a hand. */
interface InTheRoom {
  /** How many voted, as they were counted; 0 where nobody said. */
  readonly people: number
  /** How many are present by the attendance sheet; null where none was kept. */
  readonly present: number | null
}

/** How many are present: those noted on the sheet, and those who stand on none; null where no attendance was kept. */
export const presentBySheet = (noted: number, unlisted: number): number | null =>
  noted === 0 ? null : noted + unlisted

/**
 * Decides whether counts by show can be: every option is counted once, none by more hands than people voted or are
 * present, for one raises a hand once for an option, and all together by no more than these people could choose. Where
 * nobody said how many voted and no attendance was kept, the counts stand as they are.
 */
export function countShow(
  vote: ForumVote,
  counts: readonly Count[],
  { people, present }: InTheRoom,
): Result<readonly Count[], CountRefusal> {
  if (vote.state === 'closed') return refuse({ kind: 'vote-closed' })
  if (vote.method !== 'show') return refuse({ kind: 'not-this-method' })
  if (present !== null && people > present)
    return refuse({ kind: 'more-voters-than-present', field: 'people', present })
  const counted: Count[] = []
  for (const [at, { no, title }] of vote.options.entries()) {
    const count = counts.find((one) => one.no === no)
    const field = `counts.${at}.votes`
    if (count === undefined) return refuse({ kind: 'option-not-counted', field, title })
    if (people > 0 && count.votes > people) return refuse({ kind: 'more-hands-than-people', field, title, people })
    if (present !== null && count.votes > present) {
      return refuse({ kind: 'more-hands-than-present', field, title, present })
    }
    counted.push({ no, votes: count.votes })
  }
  const [sum, voters] = [counted.reduce((all, { votes }) => all + votes, 0), people > 0 ? people : present]
  return voters !== null && sum > voters * vote.mostChoices
    ? refuse({ kind: 'more-votes-than-choices', field: 'people', sum, most: voters * vote.mostChoices })
    : ok(counted)
}
