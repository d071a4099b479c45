import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { AccountId } from '#kit/id.ts'
import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import { seeMeeting } from '#rooms/meetings/contract.ts'
import { seeCalled } from '#rooms/meetings/contract-calls.ts'
import { numberMembers } from '#rooms/meetings/core/attendance.ts'
import type { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { holdersOn } from '#rooms/organization/contract-members.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import { openList } from '../contract-lists.ts'
import * as decide from '../core/screening-list.ts'
import * as store from '../store/list-queries.ts'
import { insertMembers } from '../store/sheet-queries.ts'
import { itemsOfCycle } from './items-of-cycle.ts'
import { tellMembers } from './tellings.ts'
import type { VoteRanks } from './vote-ranks.ts'

export const openListHandler = (voteRanks: VoteRanks) =>
  handleCommand(openList, async (context, { listId, heldOn, allowedAccounts, itemKind, ...parts }) => {
    const { trx, districtId, effectiveOn: openedOn } = context
    const list: decide.ScreeningList = {
      ...{ id: listId, ...parts, heldOn: heldOn ?? openedOn, allowedAccounts: decide.linesOf(allowedAccounts) },
      ...{ openedOn, closedOn: null, gateId: null, version: 1 },
    }
    const found = await itemsOfCycle(context, list.cycleId, itemKind)
    const itemIds = found.map(({ item }) => item.id)
    const voteOf = await voteRanks(context, itemIds)
    const decided = decide.openList(list, found, { voteOf, bundledBefore: await bundledBefore(context, itemIds) })
    if (!decided.ok) return decided
    if (list.meetingId !== null && !(await isThere(context, list.meetingId)))
      return refuse({ kind: 'meeting-not-there', field: 'meetingId' })
    const members = await membersOf(context, list.bodyIds, list.heldOn)
    if (members.length === 0) return refuse({ kind: 'nobody-screens', field: 'bodyIds.0' })
    if (!(await store.insertList(trx, districtId, list))) return refuse({ kind: 'list-id-taken' })
    await store.putItems(trx, districtId, listId, decided.value)
    await insertMembers(trx, districtId, listId, members)
    return ok({
      reply: { listId, items: decided.value.length, members: members.length },
      about: [{ kind: 'screening-list', id: listId }],
      tell: tellMembers('scores-asked', list, members, {
        ko: `‘${list.name}’ ${decided.value.length}건의 심사를 부탁드립니다. 기한은 ${formatDate(list.dueOn)}입니다.`,
        en: `Please score the ${decided.value.length} items of “${list.name}” by ${formatDate(list.dueOn, 'en')}.`,
      }),
    })
  })

/** What passed the gate before as one amount stays so. */
async function bundledBefore({ trx, districtId }: CommandContext, itemIds: readonly ItemId[]) {
  const earlier = await store.listingsOfItems(trx, districtId, itemIds)
  return new Map(
    earlier
      .filter(({ list }) => list.closedOn !== null)
      .flatMap(({ items }) =>
        items.flatMap((one) => (one.bundledWith === null ? [] : [[one.itemId, one.bundledWith]])),
      ),
  ) as ReadonlyMap<ItemId, ItemId>
}

async function isThere({ ask }: CommandContext, meetingId: MeetingId): Promise<boolean> {
  return (await ask(seeCalled, { meetingId })).ok || (await ask(seeMeeting, { meetingId })).ok
}

/** Who sits on the bodies on a day: each person once, however many seats they hold. */
async function membersOf({ ask }: CommandContext, bodyIds: readonly BodyId[], on: LocalDate) {
  const names = new Map(answered(await ask(listBodies, {})).bodies.map(({ body }) => [body.id, body.name]))
  const seats = new Map<string, Parameters<typeof numberMembers>[0][number]>()
  for (const bodyId of bodyIds) {
    const held = await ask(holdersOn, { bodyId, on })
    for (const { holder, ...seat } of held.ok ? held.value.members : [])
      seats.set(seat.seatId, { ...seat, accountId: holder === null ? null : AccountId.parse(holder) })
  }
  return numberMembers([...seats.values()]).map(({ personNo, accountId, seats: own }) => ({
    personNo,
    accountId,
    seats: own.map(({ bodyId, label }) => `${names.get(bodyId) ?? bodyId} ${label}`),
  }))
}
