import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { findByName, seeItem } from '#rooms/items/contract.ts'
import { type CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { plainCode } from '#rooms/surveys/core/invitation.ts'
import { castBallot, closeVote, enterCounts, putVote, seeVotes } from '../contract-tables.ts'
import { type ForumId, inState } from '../core/forum.ts'
import { mayVote } from '../core/forum-day.ts'
import * as decide from '../core/forum-vote.ts'
import { findForum, holdForum, keepForum } from '../store/queries.ts'
import { holdByCode } from '../store/registration-queries.ts'
import * as store from '../store/vote-queries.ts'
import { aboutForum } from './forum-entry.ts'

export const putVoteHandler = handleCommand(putVote, async (context, input) => {
  const { trx, districtId } = context
  const { forumId, voteId, title, method, mostChoices, options: typed } = input
  const forum = await holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const standing = inState(forum, 'announced', 'settled')
  if (!standing.ok) return standing
  const allowed = decide.putVote(typed, mostChoices)
  if (!allowed.ok) return allowed
  const options: decide.VoteOption[] = []
  for (const [at, option] of typed.entries()) {
    const meant = await itemMeant(context, option, forum.cycleId)
    if (!meant.ok) return meant
    options.push({ no: at + 1, title: option.title, itemId: meant.value, votes: 0 })
  }
  const vote: decide.ForumVote = { id: voteId, title, method, mostChoices, state: 'open', people: 0, options }
  const written = await store.insertVote(trx, districtId, forumId, vote)
  if (!written) return refuse({ kind: 'vote-id-taken' })
  const items = options.flatMap(({ itemId }) => (itemId === null ? [] : [{ kind: 'item', id: itemId }]))
  return ok({ reply: { voteId }, about: [aboutForum(forumId), ...items] })
})

/** Finds the item for which an option stands: by its id, or by the title that it alone bears in the forum's cycle. */
async function itemMeant({ ask }: CommandContext, option: decide.TypedOption, cycle: CycleKey | null) {
  if (option.itemId === null) {
    if (cycle === null) return ok(null)
    const { candidates } = answered(await ask(findByName, { name: option.title, cycle }))
    const titled = candidates.filter(({ via }) => via === 'title')
    const seen = await Promise.all(titled.map(async ({ itemId }) => answered(await ask(seeItem, { itemId }))))
    const known = seen.map(({ item, became }) => ({ itemId: item.id, becameOthers: became.length > 0 }))
    return decide.itemTitled(option.title, known)
  }
  const { data: itemId } = ItemId.safeParse(option.itemId)
  return itemId !== undefined && (await ask(seeItem, { itemId })).ok
    ? ok(itemId)
    : refuse({ kind: 'item-not-found' as const, field: 'options' as const, itemId: option.itemId })
}

async function voteOf({ trx, districtId }: CommandContext, forumId: ForumId, voteId: decide.VoteId) {
  return (await store.votesOf(trx, districtId, [forumId])).find(({ id }) => id === voteId) ?? null
}

export const enterCountsHandler = handleCommand(enterCounts, async (context, { forumId, voteId, people, counts }) => {
  const { trx, districtId } = context
  const forum = await holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const standing = inState(forum, 'announced', 'settled')
  if (!standing.ok) return standing
  const vote = await voteOf(context, forumId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  const counted = decide.countShow(vote, counts, people)
  if (!counted.ok) return counted
  await store.enterCounts(trx, districtId, voteId, counted.value)
  await store.closeVote(trx, districtId, voteId, people)
  return ok({ reply: { voteId }, about: [aboutForum(forumId)] })
})

/** What was chosen is counted beside who has voted, in no row with it. */
export const castBallotHandler = handleCommand(castBallot, async (context, { forumId, voteId, code, choices }) => {
  const { trx, districtId } = context
  const forum = await keepForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const standing = inState(forum, 'settled')
  if (!standing.ok) return standing
  await store.holdVote(trx, districtId, voteId)
  const vote = await voteOf(context, forumId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  const voter = mayVote(await holdByCode(trx, districtId, forumId, plainCode(code)))
  if (!voter.ok) return voter
  const chosen = decide.readBallot(vote, choices)
  if (!chosen.ok) return chosen
  if (!(await store.addVoter(trx, districtId, { voteId, forumId, no: voter.value.no }))) {
    return refuse({ kind: 'voted-already', field: 'code' })
  }
  await store.countBallot(trx, districtId, voteId, chosen.value)
  return ok({ reply: { voteId }, about: [aboutForum(forumId)] })
})

export const closeVoteHandler = handleCommand(closeVote, async (context, { forumId, voteId }) => {
  const { trx, districtId } = context
  const forum = await holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const standing = inState(forum, 'settled')
  if (!standing.ok) return standing
  const vote = await voteOf(context, forumId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  const allowed = decide.closeBallot(vote)
  if (!allowed.ok) return allowed
  await store.closeVote(trx, districtId, voteId, null)
  return ok({ reply: { voteId }, about: [aboutForum(forumId)] })
})

export const seeVotesHandler = handleQuery(seeVotes, async ({ trx, districtId }, { forumId }) => {
  if ((await findForum(trx, districtId, forumId)) === null) return refuse({ kind: 'forum-not-found' })
  const votes = await store.votesOf(trx, districtId, [forumId])
  return ok({ votes: votes.map(decide.whileConducted) })
})
