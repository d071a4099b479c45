import type { QueryContext } from '#kernel/handler.ts'
import { listGates, seeItem } from '#rooms/items/contract.ts'
import type { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { MeetingId } from '../core/meeting.ts'
import { type GateOfItems, meetingSteps } from '../core/meeting-steps.ts'
import * as store from '../store/queries.ts'

/** The meetings and resolutions in the thread of some items. */
export const meetingsTraceSteps = async (context: QueryContext, itemIds: readonly ItemId[]): Promise<RoomStep[]> => {
  const { trx, districtId } = context
  const gates = await gatesOf(context, itemIds)
  const resolutions = await store.resolutionsOfGates(
    trx,
    districtId,
    gates.map((gate) => gate.gateId),
  )
  const named = gates.flatMap((gate) => MeetingId.safeParse(gate.meetingId).data ?? [])
  const meetingIds = new Set([...named, ...resolutions.map((resolution) => resolution.meetingId)])
  const meetings = await store.findMeetings(trx, districtId, [...meetingIds])
  return [...meetingSteps(gates, meetings, resolutions)]
}

/** The gates that some items came to, cycle by cycle: an item passes the gates of its own cycle. */
async function gatesOf({ ask }: QueryContext, itemIds: readonly ItemId[]): Promise<GateOfItems[]> {
  const found: GateOfItems[] = []
  const cycles = new Set<CycleKey>()
  for (const itemId of itemIds) {
    if (found.some((gate) => gate.itemIds.includes(itemId))) continue
    const item = await ask(seeItem, { itemId })
    if (!item.ok || cycles.has(item.value.item.cycleId)) continue
    const cycle = item.value.item.cycleId
    cycles.add(cycle)
    const listed = await ask(listGates, { cycle })
    if (!listed.ok) continue
    for (const { gate, arrivals } of listed.value.gates) {
      const came = new Set(arrivals.map((arrival) => arrival.itemId))
      found.push({ gateId: gate.id, meetingId: gate.meetingId, itemIds: itemIds.filter((id) => came.has(id)) })
    }
  }
  return found.filter((gate) => gate.itemIds.length > 0)
}
