import type { QueryContext } from '#kernel/handler.ts'
import { seeItem } from '#rooms/items/contract.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
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

async function gatesOf({ ask }: QueryContext, itemIds: readonly ItemId[]): Promise<GateOfItems[]> {
  const gates: GateOfItems[] = []
  for (const itemId of itemIds) {
    const item = await ask(seeItem, { itemId })
    if (!item.ok) continue
    gates.push(
      ...item.value.gates.map(({ gate }) => ({ gateId: gate.id, meetingId: gate.meetingId, itemIds: [itemId] })),
    )
  }
  return gates
}
