import { dateInSeoul, type Instant, type LocalDate } from '#kit/korean-date.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import type { ElectionResult } from '#rooms/voting/core/protocol/documents.ts'
import { channelsOf, type Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import { titleOf } from './election-names.ts'
import { recordWords } from './messages-record.ts'
import type { VoteDraft } from './vote-draft.ts'

interface Told {
  readonly id: string
  readonly draft: VoteDraft
  readonly manifest: Manifest
  readonly result: ElectionResult
  /** The items that stand in the thread. */
  readonly items: ReadonlySet<string>
}

const dayOf = (seconds: number): LocalDate => dateInSeoul(new Date(seconds * 1000).toISOString() as Instant)

/**
 * A counted vote as the room of recorded results keeps it: the contests of approval of which every option is an item of the
 * thread, with their votes. Null where there is none: then the thread has nothing to follow.
 */
export function recordedVote({ id, draft, manifest, result, items }: Told) {
  const itemOf = new Map(draft.contests.flatMap(({ options }) => options.map((one) => [one.id, one.itemId])))
  const isOfItems = ({ kind, options }: Contest): boolean =>
    kind === 'approve' && options.every((option) => items.has(itemOf.get(option.id) ?? ''))
  const contests = manifest.contests.filter(isOfItems)
  if (contests.length === 0) return null
  const voters = Object.values(result.counted).reduce((sum: number, n) => sum + (n ?? 0), 0)
  const { channels, channelNames, eligible, source } = recordWords
  return {
    ...{ id, name: titleOf(draft), advisory: true },
    period: { from: dayOf(manifest.opens_at), to: dayOf(manifest.closes_at), precision: 'day' as const },
    channel: channels(channelsOf(manifest).map((channel) => channelNames[channel])),
    ...{ eligibility: eligible, source },
    contests: contests.map(({ id: contest, title, min, max, options }) => {
      const votes = options.map((option) => result.totals[option.id] ?? 0)
      const sum = votes.reduce((all, n) => all + n, 0)
      // Where fewer were marked somewhere, as on paper, "exactly" is not what happened.
      const kind = min === max && sum === voters * max ? ('exactly' as const) : ('up-to' as const)
      return {
        ...{ id: contest, title, voters, statedVotes: null, choices: { kind, n: max } },
        options: options.map((option, at) => ({
          ...{
            id: option.id,
            itemId: itemOf.get(option.id) as string,
            name: option.title,
            amount: option.cost ?? null,
          },
          ...{ votes: votes[at] as number, statedRank: null, statedShare: null },
        })),
      }
    }),
  }
}
