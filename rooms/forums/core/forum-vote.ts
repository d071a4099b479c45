import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ItemId } from '#rooms/items/core/item.ts'

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

export const TypedOption = z.object({ title: z.string().min(1).max(300), itemId: z.string().min(1).max(64).nullable() })
export type TypedOption = z.infer<typeof TypedOption>

/** Reads options typed one to a line, each with the id of its item after a bar: 마을버스 정류소 | i-bus-stop. */
export const readOptions = (text: string): readonly TypedOption[] =>
  text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([title = '']) => title !== '')
    .map(([title = '', itemId = '']) => ({ title, itemId: itemId === '' ? null : itemId }))

export const ItemsShareTitle = z.object({
  kind: z.literal('items-share-title'),
  field: z.literal('options'),
  title: z.string(),
})
export type ItemsShareTitle = z.infer<typeof ItemsShareTitle>

export const PutVoteRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-few-options'), field: z.literal('options') }),
  z.object({ kind: z.literal('option-twice'), field: z.literal('options'), title: z.string() }),
  z.object({ kind: z.literal('more-choices-than-options'), field: z.literal('mostChoices'), options: z.int() }),
])
export type PutVoteRefusal = z.infer<typeof PutVoteRefusal>

/** An item with a title, and whether others were made of it. */
interface Titled {
  readonly itemId: ItemId
  readonly becameOthers: boolean
}

/**
 * Decides for which item an option stands that bears its whole title: for none where there is none, and of several for
 * the one of which no others were made; where that is not one, they are refused.
 */
export function itemTitled(title: string, titled: readonly Titled[]): Result<ItemId | null, ItemsShareTitle> {
  const meant = titled.length === 1 ? titled : titled.filter(({ becameOthers }) => !becameOthers)
  const [only] = meant
  return titled.length === 0 || (only !== undefined && meant.length === 1)
    ? ok(only?.itemId ?? null)
    : refuse({ kind: 'items-share-title', field: 'options', title })
}

const ItemNotFound = z.object({ kind: z.literal('item-not-found'), field: z.literal('options'), itemId: z.string() })

export const ItemsMeantRefusal = z.discriminatedUnion('kind', [ItemsShareTitle, ItemNotFound])
export type ItemsMeantRefusal = z.infer<typeof ItemsMeantRefusal>

/** What was found of the options: the items with a title, and of the ids those that are there. */
interface FoundItems {
  readonly titled: readonly { readonly title: string; readonly items: readonly Titled[] }[]
  readonly known: readonly ItemId[]
}

/** Decides for which items options stand, in their order: by the id after the bar, which must be there, or by the title. */
export function itemsMeant(
  options: readonly TypedOption[],
  { titled, known }: FoundItems,
): Result<readonly (ItemId | null)[], ItemsMeantRefusal> {
  const items: (ItemId | null)[] = []
  for (const { title, itemId } of options) {
    const meant =
      itemId === null
        ? itemTitled(title, titled.find((one) => one.title === title)?.items ?? [])
        : itemWithId(itemId, known)
    if (!meant.ok) return meant
    items.push(meant.value)
  }
  return ok(items)
}

function itemWithId(itemId: string, known: readonly ItemId[]): Result<ItemId, ItemsMeantRefusal> {
  const found = known.find((id) => id === itemId)
  return found === undefined ? refuse({ kind: 'item-not-found', field: 'options', itemId }) : ok(found)
}

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

export const CountRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vote-closed') }),
  z.object({ kind: z.literal('not-this-method') }),
  z.object({ kind: z.literal('option-not-counted'), field: z.string(), title: z.string() }),
  z.object({ kind: z.literal('more-hands-than-people'), field: z.string(), title: z.string(), people: z.int() }),
  z.object({ kind: z.literal('more-votes-than-choices'), field: z.literal('people'), sum: z.int(), most: z.int() }),
])
export type CountRefusal = z.infer<typeof CountRefusal>

/**
 * Decides whether counts by show can be: every option is counted once, none by more hands than people voted, and all
 * together by no more than the people could choose. Where nobody said how many voted (0), the counts stand as they are.
 */
export function countShow(
  vote: ForumVote,
  counts: readonly { readonly no: number; readonly votes: number }[],
  people: number,
): Result<readonly { readonly no: number; readonly votes: number }[], CountRefusal> {
  if (vote.state === 'closed') return refuse({ kind: 'vote-closed' })
  if (vote.method !== 'show') return refuse({ kind: 'not-this-method' })
  const counted: { readonly no: number; readonly votes: number }[] = []
  for (const [at, { no, title }] of vote.options.entries()) {
    const count = counts.find((one) => one.no === no)
    const field = `counts.${at}.votes`
    if (count === undefined) return refuse({ kind: 'option-not-counted', field, title })
    if (people > 0 && count.votes > people) return refuse({ kind: 'more-hands-than-people', field, title, people })
    counted.push({ no, votes: count.votes })
  }
  const sum = counted.reduce((all, { votes }) => all + votes, 0)
  const most = people * vote.mostChoices
  return people > 0 && sum > most
    ? refuse({ kind: 'more-votes-than-choices', field: 'people', sum, most })
    : ok(counted)
}
