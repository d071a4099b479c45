import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { findTitled } from '#rooms/items/contract-titles.ts'
import { type CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { plainCode } from '#rooms/surveys/core/invitation.ts'
import { castBallot, closeVote, enterCounts, putVote, seeVotes } from '../contract-tables.ts'
import { countShow, presentBySheet } from '../core/count-show.ts'
import { type ForumId, inState } from '../core/forum.ts'
import { mayVote } from '../core/forum-day.ts'
import * as decide from '../core/forum-vote.ts'
import { itemsMeant, type TypedOption, withMeant } from '../core/vote-options.ts'
import { findForum, holdForum, keepForum } from '../store/queries.ts'
import { countArrived, holdByCode } from '../store/registration-queries.ts'
import * as store from '../store/vote-queries.ts'
import { aboutForum } from './forum-entry.ts'

/** What the options stand for is found before the forum is held, so that nobody who registers waits for it. */
export const putVoteHandler = handleCommand(putVote, async (context, input) => {
  const { trx, districtId } = context
  const { forumId, voteId, title, method, mostChoices } = input
  const typed = withMeant(input.options, input.meant)
  const found = await findForum(trx, districtId, forumId)
  if (found === null) return refuse({ kind: 'forum-not-found' })
  const allowed = decide.putVote(typed, mostChoices)
  if (!allowed.ok) return allowed
  const meant = itemsMeant(typed, await itemsNamed(context, typed, found.cycleId), found.cycleId !== null)
  if (!meant.ok) return meant
  const standing = inState((await holdForum(trx, districtId, forumId)) ?? found, 'announced', 'settled')
  if (!standing.ok) return standing
  const options = meant.value.map((itemId, at) => ({ no: at + 1, title: typed[at]?.title ?? '', itemId, votes: 0 }))
  const vote: decide.ForumVote = { id: voteId, title, method, mostChoices, state: 'open', people: 0, options }
  const written = await store.insertVote(trx, districtId, forumId, vote)
  if (!written) return refuse({ kind: 'vote-id-taken' })
  const items = options.flatMap(({ itemId }) => (itemId === null ? [] : [{ kind: 'item', id: itemId }]))
  return ok({ reply: { voteId }, about: [aboutForum(forumId), ...items] })
})

/** The items that options may stand for: of the ids typed those that are there, and what bears a title, or nearly. */
async function itemsNamed({ ask }: CommandContext, typed: readonly TypedOption[], cycle: CycleKey | null) {
  const titles = typed.flatMap(({ title, itemId }) => (itemId === null ? [title] : []))
  const itemIds = typed.flatMap(({ itemId }) => ItemId.safeParse(itemId).data ?? [])
  return answered(await ask(findTitled, { titles, cycle, itemIds, near: true }))
}

async function voteOf({ trx, districtId }: CommandContext, forumId: ForumId, voteId: decide.VoteId) {
  return (await store.votesOf(trx, districtId, [forumId])).find(({ id }) => id === voteId) ?? null
}

export const enterCountsHandler = handleCommand(enterCounts, async (context, input) => {
  const { trx, districtId } = context
  const { forumId, voteId, people, counts, unlisted } = input
  const forum = await holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const standing = inState(forum, 'announced', 'settled')
  if (!standing.ok) return standing
  const vote = await voteOf(context, forumId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  const present = presentBySheet(await countArrived(trx, districtId, forumId), unlisted)
  const counted = countShow(vote, counts, { people, present })
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
  const present = presentBySheet(await countArrived(trx, districtId, forumId), 0)
  return ok({ votes: votes.map(decide.whileConducted), present })
})
