import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { decideGate } from '#rooms/items/contract.ts'
import { seeCalled } from '#rooms/meetings/contract-calls.ts'
import type { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { closeList } from '../contract-lists.ts'
import * as decide from '../core/close-list.ts'
import type { ListId } from '../core/screening-list.ts'
import * as store from '../store/list-queries.ts'
import { membersOfList, recusalsOfList } from '../store/sheet-queries.ts'
import { rowOfDecider } from './row-of-decider.ts'

export const closeListHandler = handleCommandOn(closeList, decidingRows, async (context, input) => {
  const { trx, districtId, effectiveOn: on } = context
  const { listId, gateId, openReason, withoutScores } = input
  const list = await store.findListToDecide(trx, districtId, listId)
  if (list === null) return refuse({ kind: 'list-not-found' })
  const items = await store.itemsOfList(trx, districtId, listId)
  const decided = decide.closeList(list, items, openReason)
  if (!decided.ok) return decided
  const members = await membersOfList(trx, districtId, listId)
  const aside = await recusalsOfList(trx, districtId, listId)
  const scored = decide.checkScored(decide.yetToScore(list, items, { members, aside }), withoutScores)
  if (!scored.ok) return scored
  if (list.meetingId !== null && !(await hasOpened(context, list.meetingId)))
    return refuse({ kind: 'meeting-not-open' })
  const gate = await context.perform(decideGate, {
    ...{ gateId, cycleId: list.cycleId, name: list.name, order: list.gateOrder, decider: list.decider },
    ...{ kind: list.kind, meetingId: list.meetingId, openReason, outcomes: [...decided.value] },
    period: { from: list.heldOn <= on ? list.heldOn : on, to: on, precision: 'day' },
    entries: items.map(({ itemId }) => itemId),
  })
  if (!gate.ok) return gate
  await store.closeList(trx, districtId, listId, { on, gateId })
  const { chosen, rejected } = decide.sumList(items)
  return ok({
    reply: { gateId, passed: chosen.count, rejected: rejected.count },
    about: [
      { kind: 'screening-list', id: listId },
      { kind: 'gate', id: gateId },
    ],
  })
})

/** What a meeting decides, it decides when it has opened with its quorum; one of the register has been held. */
async function hasOpened({ ask }: CommandContext, meetingId: MeetingId): Promise<boolean> {
  const called = await ask(seeCalled, { meetingId })
  return !called.ok || called.value.meeting.state === 'open' || called.value.meeting.state === 'closed'
}

async function decidingRows(context: CommandContext, { listId }: { readonly listId: ListId }): Promise<readonly Row[]> {
  const list = await store.findList(context.trx, context.districtId, listId)
  return list === null ? [] : rowOfDecider(context, list.decider)
}
