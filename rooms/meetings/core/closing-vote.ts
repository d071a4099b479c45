import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { checkQuorum, type Member } from './attendance.ts'
import type { MeetingRules } from './meeting-rules.ts'
import {
  type Choice,
  type CountedVote,
  type CountRefusal,
  countChoices,
  countVote,
  countWritten,
  type Vote,
  type VoteCount,
  type WrittenRefusal,
} from './vote.ts'
import { mayVote, type VoterRefusal, type VotingNow, votersOf } from './voters.ts'

/** A choice beside the number of whoever made it. */
export interface NamedChoice {
  readonly personNo: number
  readonly choice: Choice
}

/** What the clerk enters on closing a vote; a choice left empty was not made. */
export interface EnteredVotes {
  readonly count: (Omit<VoteCount, 'abstained'> & { readonly abstained: number | null }) | null
  readonly choices: readonly (Pick<NamedChoice, 'personNo'> & { readonly choice: Choice | null })[]
  readonly chairCasts: 'for' | 'against' | null
}

/** What stands when a vote is closed, beside what stood while it was open. */
export interface ClosingNow extends VotingNow {
  readonly rules: MeetingRules
  readonly members: readonly Pick<Member, 'personNo'>[]
  /** The choices that stand by name: by roll, or in writing. */
  readonly named: readonly NamedChoice[]
  /** What lies in the box of a secret vote. */
  readonly box: VoteCount
}

export type EnteredRefusal =
  | VoterRefusal
  | { readonly kind: 'choices-not-taken' }
  | { readonly kind: 'no-such-member'; readonly personNo: number }

/**
 * Decides which choices the clerk enters for members: by roll, or in writing for whoever replied on paper; each member
 * once, if they may vote. Refuses choices by name in votes that take none.
 */
export function takeChoices(
  vote: Pick<Vote, 'method' | 'agendaNo'>,
  entered: EnteredVotes['choices'],
  now: ClosingNow,
): Result<readonly NamedChoice[], EnteredRefusal> {
  if (entered.length > 0 && (vote.method === 'show' || vote.method === 'secret')) {
    return refuse({ kind: 'choices-not-taken' })
  }
  const made = new Map(
    entered.flatMap(({ personNo, choice }) => (choice === null ? [] : [[personNo, { personNo, choice }] as const])),
  )
  for (const personNo of made.keys()) {
    if (!now.members.some((one) => one.personNo === personNo)) return refuse({ kind: 'no-such-member', personNo })
    const may = mayVote(vote, personNo, now)
    if (!may.ok) return may
  }
  return ok([...made.values()])
}

export type ClosingRefusal =
  | CountRefusal
  | WrittenRefusal
  | { readonly kind: 'count-needed' }
  | { readonly kind: 'choices-missing'; readonly missing: number }

/**
 * Counts a vote that is closed now. In the room it waits for every voter's choice, or the count of hands, unless the
 * quorum has gone: then it is closed as it stands, and not carried. `now.named` holds the choices just entered as well.
 */
export function countOf(
  vote: Pick<Vote, 'method' | 'agendaNo' | 'replyBy'>,
  { count, chairCasts }: Omit<EnteredVotes, 'choices'>,
  now: ClosingNow,
): Result<CountedVote, ClosingRefusal> {
  const { rules, named, box } = now
  const enrolled = now.members.length
  if (vote.method === 'written') {
    const recused = now.recusals.filter(({ agendaNo }) => agendaNo === vote.agendaNo).length
    const today = dateInSeoul(now.now)
    return countWritten(countChoices(named), { enrolled, recused }, { rules, replyBy: vote.replyBy ?? today, today })
  }
  const { present, recused } = votersOf(vote, now)
  const base = { enrolled, present: present.size, recused }
  const voters = present.size - recused
  const isShort = !checkQuorum(rules, enrolled, present.size).ok
  if (vote.method === 'roll') {
    const missing = voters - named.length
    if (missing > 0 && !isShort) return refuse({ kind: 'choices-missing', missing })
    return countVote(countChoices(named), base, rules, chairCasts)
  }
  if (vote.method === 'show' && count === null && !isShort) return refuse({ kind: 'count-needed' })
  const cast = vote.method === 'secret' ? { ...box, abstained: isShort ? box.abstained : null } : (count ?? nobody)
  // Whoever raised no hand, or did not vote in secret, abstained: where enough were there for it to mean anything.
  const rest = isShort ? 0 : Math.max(0, voters - cast.inFavour - cast.against)
  return countVote({ ...cast, abstained: cast.abstained ?? rest }, base, rules, chairCasts)
}

const nobody: VoteCount = { inFavour: 0, against: 0, abstained: 0 }
