import { answered } from '#kernel/answered.ts'
import { everyPage } from '#kernel/every-page.ts'
import type { Ask } from '#kernel/handler.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { ok } from '#kit/result.ts'
import { listGates, listItems, seeItem, seePipeline } from '#rooms/items/contract.ts'
import { type GateKind, reasonOf } from '#rooms/items/core/gate.ts'
import type { OutcomeLine, StandingView } from '#rooms/items/core/gate-view.ts'
import { CycleKey, type Item, ItemId } from '#rooms/items/core/item.ts'
import { seeDistrict } from '#rooms/organization/contract.ts'
import { listProposals, seeProposal } from '#rooms/proposals/contract.ts'
import { answerText } from '#rooms/proposals/core/answer-text.ts'
import { ProposalId } from '#rooms/proposals/core/proposal.ts'
import { listBallots, seeBallot } from '#rooms/voting/contract.ts'
import { documentTitle } from '../core/document-title.ts'
import { type Reached, type Reply, replyLetter, replyLetters } from '../core/replies/reply-letter.ts'
import { notFound, type Report, type ReportChoice } from './report.ts'

const mostOffered = 300

type Cycles = ReplyOf<typeof seePipeline>['cycles']
type Listed = ReplyOf<typeof listItems>['items'][number]
type Gates = readonly {
  readonly gate: ReplyOf<typeof listGates>['gates'][number]['gate']
  readonly outcomes: readonly OutcomeLine[]
}[]
type Votes = ReadonlyMap<string, Reply['votes']>

const nameOf = ({ cycleId, name }: Cycles[number]): string => name ?? cycleId

/** Of a group that no paper names one by one, and of what the district itself set up, nobody waits for a reply. */
const hasProposer = ({ kind, count }: Item): boolean => count === 1 && kind !== 'institutional'

/** Gates after which a proposal is a project. */
const decides: readonly GateKind[] = ['resolution', 'negotiation', 'execution']

function reachedBy({ state, gateId, gate, outcome }: StandingView, gates: Gates): Reply['reached'] {
  if (state === 'not-seen') return null
  const kind = gates.find((one) => one.gate.id === gateId)?.gate.kind
  const passed: Reached = kind !== undefined && decides.includes(kind) ? 'adopted' : 'passed'
  const as = state === 'unaccounted' || outcome === null ? 'unknown' : outcome === 'passed' ? passed : outcome
  return { as, gate: gate ?? '' }
}

/** What residents voted, by the item that an option stood for. */
async function votesByItem(ask: Ask): Promise<Votes> {
  const votes = new Map<string, Reply['votes']>()
  for (const { ballotId, name } of answered(await ask(listBallots, {})).ballots) {
    const { contests } = answered(await ask(seeBallot, { ballotId }))
    for (const { title, options } of contests)
      for (const { itemId, votes: own, rank } of options)
        if (itemId !== null)
          votes.set(itemId, [...(votes.get(itemId) ?? []), { ballot: name, contest: title, votes: own, rank }])
  }
  return votes
}

async function answerTo(ask: Ask, item: Item): Promise<readonly string[]> {
  const proposalId = ProposalId.safeParse(item.id)
  const seen =
    item.kind === 'proposal' && proposalId.success ? await ask(seeProposal, { proposalId: proposalId.data }) : null
  return seen?.ok && seen.value.answer !== null ? answerText(seen.value.answer, 'ko') : []
}

/** What can be told of an item: null before anything was decided on it or answered. */
async function replyOf(
  ask: Ask,
  { item, standing }: Pick<Listed, 'item' | 'standing'>,
  gates: Gates,
  votes: Votes,
): Promise<Reply | null> {
  const steps = gates.flatMap(({ gate, outcomes }) =>
    outcomes
      .filter(({ itemId }) => itemId === item.id)
      .map((outcome) => ({
        ...{ name: gate.name, period: gate.period, decider: gate.decider, outcome: outcome.outcome },
        ...{ conditional: outcome.conditional === true, won: outcome.won ?? outcome.follows },
        reason: outcome.explanation?.reason ?? reasonOf(outcome),
      })),
  )
  const answer = await answerTo(ask, item)
  if (standing.state === 'not-seen' && answer.length === 0) return null
  return {
    district: answered(await ask(seeDistrict, {})).name,
    ...{ number: item.id, title: item.title, received: item.enteredOn, requested: item.requested },
    ...{ steps, votes: votes.get(item.id) ?? [], answer, reached: reachedBy(standing, gates) },
  }
}

const pageOf = { size: 200 }

/** The proposals whose answers were sent, by the number that each has in common with its item. */
async function answeredProposals(ask: Ask): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (let page = 1, total = 1; (page - 1) * pageOf.size < total; page += 1) {
    const listed = answered(await ask(listProposals, { standing: 'answered', page, ...pageOf }))
    for (const { proposal } of listed.proposals) ids.add(proposal.id)
    total = listed.total
  }
  return ids
}

async function itemsOf(ask: Ask, cycle: CycleKey): Promise<readonly Listed[]> {
  const items = await everyPage(
    async (page) => answered(await ask(listItems, { cycle, page, ...pageOf })),
    (page) => page.items,
  )
  return items.filter(({ item }) => hasProposer(item))
}

/** Whether something was decided or answered of an item, so that a letter can say it. */
const canBeTold = ({ item, standing }: Listed, answers: ReadonlySet<string>): boolean =>
  standing.state !== 'not-seen' || answers.has(item.id)

async function repliesOf(ask: Ask, cycle: CycleKey): Promise<readonly Reply[]> {
  const { gates } = answered(await ask(listGates, { cycle }))
  const votes = await votesByItem(ask)
  const replies = []
  for (const one of await itemsOf(ask, cycle)) replies.push(await replyOf(ask, one, gates, votes))
  return replies.filter((reply) => reply !== null)
}

/** The reply to whoever proposed one thing (제안자 회신); made together, each is a file of its own. */
export const replyLetterReport: Report = {
  name: 'reply-letter',
  title: { ko: '제안자 회신', en: 'Reply to a proposer' },
  of: { ko: '의제나 제안', en: 'Item or proposal' },
  async choices(ask) {
    const choices: ReportChoice[] = []
    const answers = await answeredProposals(ask)
    for (const { cycleId } of answered(await ask(seePipeline, {})).cycles) {
      if (choices.length >= mostOffered) break
      for (const one of await itemsOf(ask, cycleId))
        if (canBeTold(one, answers)) choices.push({ of: one.item.id, label: documentTitle(one.item.title) })
    }
    return choices.slice(0, mostOffered)
  },
  async make(ask, of) {
    const itemId = ItemId.safeParse(of)
    const seen = itemId.success ? await ask(seeItem, { itemId: itemId.data }) : notFound
    if (!seen.ok || !hasProposer(seen.value.item)) return notFound
    const reply = await replyOf(ask, seen.value, seen.value.gates, await votesByItem(ask))
    return reply === null ? notFound : ok(replyLetter(reply))
  },
}

/** The replies to all whose proposals a cycle decided on, in one document (제안자 회신 모음). */
export const replyLettersReport: Report = {
  name: 'reply-letters',
  title: { ko: '제안자 회신 모음', en: 'Replies to proposers' },
  of: { ko: '주기', en: 'Cycle' },
  async choices(ask) {
    const choices: ReportChoice[] = []
    const answers = await answeredProposals(ask)
    for (const cycle of answered(await ask(seePipeline, {})).cycles)
      if ((await itemsOf(ask, cycle.cycleId)).some((one) => canBeTold(one, answers)))
        choices.push({ of: cycle.cycleId, label: nameOf(cycle) })
    return choices
  },
  async make(ask, of) {
    const { cycles } = answered(await ask(seePipeline, {}))
    const cycle = cycles.find(({ cycleId }) => cycleId === CycleKey.safeParse(of).data)
    const replies = cycle === undefined ? [] : await repliesOf(ask, cycle.cycleId)
    return cycle === undefined || replies.length === 0 ? notFound : ok(replyLetters(nameOf(cycle), replies))
  },
}
