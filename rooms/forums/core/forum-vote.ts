import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import type { TypedOption } from './vote-options.ts'

export const VoteId = idOf('ForumVoteId')
export type VoteId = z.infer<typeof VoteId>

/** By show: hands or stickers are counted and entered. By ballot: each who came chooses, once, with a code. */
export const voteMethods = ['show', 'ballot'] as const
export const VoteMethod = z.enum(voteMethods)
export type VoteMethod = z.infer<typeof VoteMethod>

export const VoteOption = z
  .object({
    no: z.int().min(1).max(200),
    title: z.string().min(1),
    /** The item that it stands for, in whose thread the result will be. */
    itemId: ItemId.nullable(),
    votes: z.int().min(0),
  })
  .readonly()
export type VoteOption = z.infer<typeof VoteOption>

export const ForumVote = z
  .object({
    id: VoteId,
    title: z.string().min(1),
    method: VoteMethod,
    mostChoices: z.int().min(1).max(50),
    state: z.enum(['open', 'closed']),
    /** How many have voted by ballot, or are said to have by show; 0 where nobody said. */
    people: z.int().min(0),
    options: z.array(VoteOption).readonly(),
  })
  .readonly()
export type ForumVote = z.infer<typeof ForumVote>

/** A vote without what each option has got. */
export const withoutCounts = (vote: ForumVote): ForumVote => ({
  ...vote,
  options: vote.options.map((option) => ({ ...option, votes: 0 })),
})

/** A vote as whoever conducts it sees it: of an open ballot only how many voted, so that no choice tells whose it is. */
export const whileConducted = (vote: ForumVote): ForumVote =>
  vote.method === 'ballot' && vote.state === 'open' ? withoutCounts(vote) : vote

export const PutVoteRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-few-options'), field: z.literal('options') }),
  z.object({ kind: z.literal('option-twice'), field: z.literal('options'), title: z.string() }),
  z.object({ kind: z.literal('more-choices-than-options'), field: z.literal('mostChoices'), options: z.int() }),
])
export type PutVoteRefusal = z.infer<typeof PutVoteRefusal>

/** Decides whether a vote can be put: at least two options, each once, of which not more may be chosen than there are. */
export function putVote(options: readonly TypedOption[], mostChoices: number): Result<null, PutVoteRefusal> {
  if (options.length < 2) return refuse({ kind: 'too-few-options', field: 'options' })
  const twice = options.find(({ title }, at) => options.findIndex((other) => other.title === title) !== at)
  if (twice !== undefined) return refuse({ kind: 'option-twice', field: 'options', title: twice.title })
  return mostChoices > options.length
    ? refuse({ kind: 'more-choices-than-options', field: 'mostChoices', options: options.length })
    : ok(null)
}

export const CloseBallotRefusal = z.object({ kind: z.enum(['vote-closed', 'counts-needed']) })
export type CloseBallotRefusal = z.infer<typeof CloseBallotRefusal>

/** Decides whether a vote by ballot can be closed; a show of hands closes with its counts. */
export function closeBallot({ state, method }: ForumVote): Result<null, CloseBallotRefusal> {
  if (state === 'closed') return refuse({ kind: 'vote-closed' })
  return method === 'show' ? refuse({ kind: 'counts-needed' }) : ok(null)
}

export const BallotRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vote-closed') }),
  z.object({ kind: z.literal('not-this-method') }),
  z.object({ kind: z.literal('nothing-chosen'), field: z.literal('choices') }),
  z.object({ kind: z.literal('too-many-chosen'), field: z.literal('choices'), most: z.int() }),
  z.object({ kind: z.literal('not-an-option'), field: z.literal('choices') }),
])
export type BallotRefusal = z.infer<typeof BallotRefusal>

/** Decides what a ballot counts for: from one to as many options as may be chosen, each once. Gives their numbers. */
export function readBallot(vote: ForumVote, choices: readonly number[]): Result<readonly number[], BallotRefusal> {
  if (vote.state === 'closed') return refuse({ kind: 'vote-closed' })
  if (vote.method !== 'ballot') return refuse({ kind: 'not-this-method' })
  const chosen = [...new Set(choices)].toSorted((a, b) => a - b)
  if (chosen.length === 0) return refuse({ kind: 'nothing-chosen', field: 'choices' })
  if (!chosen.every((no) => vote.options.some((option) => option.no === no))) {
    return refuse({ kind: 'not-an-option', field: 'choices' })
  }
  return chosen.length > vote.mostChoices
    ? refuse({ kind: 'too-many-chosen', field: 'choices', most: vote.mostChoices })
    : ok(chosen)
}
