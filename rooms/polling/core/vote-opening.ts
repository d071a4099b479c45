import { dateInSeoul, type Instant } from '#kit/korean-date.ts'
import type { Opening } from '#kit/opening.ts'
import { titleOf } from './election-names.ts'
import { stateAt, type VoteRecord } from './vote-record.ts'

const dayOf = (seconds: number) => dateInSeoul(new Date(seconds * 1000).toISOString() as Instant)

/** Decides whether people are told of a vote as something to take part in: once it is announced, until it is over. */
export function voteOpening(vote: VoteRecord, now: Instant): Opening | null {
  const state = stateAt(vote, now)
  if (state !== 'announced' && state !== 'open') return null
  return {
    ...{ kind: 'vote', id: vote.id, title: titleOf(vote.draft), path: `/votes/${vote.id}`, way: 'answer' },
    ...{ opensOn: dayOf(vote.opensAt), closesOn: dayOf(vote.closesAt) },
  }
}
