import { answered } from '#kernel/answered.ts'
import type { CommandContext } from '#kernel/handler.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { currentCycle } from '#rooms/cycle/core/current-cycle.ts'
import { enterItem } from '#rooms/items/contract.ts'
import type { EnterItemRefused } from '#rooms/items/core/enter-item.ts'
import { type CycleKey, ItemId } from '#rooms/items/core/item.ts'
import type { Point } from '../core/microdegrees.ts'
import type { KeptProposal, ProposalWords } from '../core/proposal.ts'
import { beginning } from '../core/tracks.ts'
import { waitingCycle } from '../core/waiting.ts'
import * as store from '../store/queries.ts'
import { dueOn } from './due-on.ts'
import { letBeFound } from './letters-of.ts'
import { rulesOfTracks } from './rules-of-tracks.ts'

interface Received extends Pick<KeptProposal, 'id' | 'track' | 'category' | 'dongId' | 'proposedBy'> {
  readonly words: ProposalWords
  readonly point: Point | null
  /** The day on which it was given to the office. */
  readonly on: LocalDate
}

/** A proposal becomes an item at once, so that its thread begins with it. */
export async function receiveProposal(
  context: CommandContext,
  { words, point, on, ...proposal }: Received,
): Promise<Result<null, EnterItemRefused | { readonly kind: 'proposal-id-taken' }>> {
  const { trx, districtId, now, perform } = context
  if ((await store.findProposal(trx, districtId, proposal.id)) !== null) return refuse({ kind: 'proposal-id-taken' })
  const rules = (await rulesOfTracks(context))[proposal.track]
  const cycleId = await cycleOf(context, on)
  const entered = await perform(enterItem, {
    itemId: ItemId.parse(proposal.id),
    cycleId,
    kind: 'proposal',
    title: words.title,
    enteredOn: { from: on, to: on, precision: 'day' },
  })
  if (!entered.ok) return entered
  const begun = beginning(rules, on)
  await store.insertProposal(trx, districtId, {
    ...{ ...proposal, cycleId, version: 1, submittedAt: now, submittedOn: on },
    ...begun,
    dueOn: begun.state === 'received' ? await dueOn(context, on, rules.clock) : null,
    ...{ supports: 0, bounces: 0, hidden: false, reachedOn: null },
    ...{ departmentId: null, endedOn: null, mergedInto: null },
  })
  await store.writeVersion(trx, districtId, proposal.id, {
    version: 1,
    ...words,
    point,
    reason: null,
    role: null,
    writtenAt: now,
  })
  await letBeFound(context, proposal.id)
  return ok(null)
}

/** The cycle that goes on that day; where the district has opened none, that of the proposals of the year. */
async function cycleOf({ ask }: CommandContext, day: LocalDate): Promise<CycleKey> {
  const { cycles } = answered(await ask(listCycles, {}))
  const current = currentCycle(cycles, day)
  const on = current !== null && current.period.from <= day && day <= (current.period.to ?? day)
  return on ? current.id : waitingCycle(day)
}
