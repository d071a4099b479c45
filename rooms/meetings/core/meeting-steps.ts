import type { GateId } from '#rooms/items/core/gate.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import type { Meeting } from './meeting.ts'
import type { Resolution } from './resolution.ts'

/** A gate that some items came to, and the meeting it was decided at, as the gate names it. */
export interface GateOfItems {
  readonly gateId: GateId
  readonly meetingId: string | null
  readonly itemIds: readonly ItemId[]
}

const itemsOf = (gates: readonly GateOfItems[]): readonly ItemId[] => [
  ...new Set(gates.flatMap((gate) => gate.itemIds)),
]

/**
 * This room's steps in the thread of some items: the meetings at which a gate they came to was decided, and the
 * resolutions that decided it. A meeting counts when the gate names it or one of its resolutions decided the gate.
 */
export function meetingSteps(
  gates: readonly GateOfItems[],
  meetings: readonly Meeting[],
  resolutions: readonly Resolution[],
): readonly RoomStep[] {
  return meetings.flatMap((meeting) => {
    const own = resolutions.filter((resolution) => resolution.meetingId === meeting.id)
    const decidedBy = (resolution: Resolution) => gates.filter((gate) => gate.gateId === resolution.gateId)
    const held = itemsOf([...gates.filter((gate) => gate.meetingId === meeting.id), ...own.flatMap(decidedBy)])
    const step = { on: meeting.period, won: null, count: null, href: { room: 'meetings', id: meeting.id } }
    return [
      {
        ...step,
        id: `meeting-${meeting.id}`,
        kind: 'meeting' as const,
        itemIds: held,
        title: meeting.topic,
        note: meeting.groupText,
      },
      ...own.map((resolution) => ({
        ...step,
        id: `resolution-${resolution.id}`,
        kind: 'resolution' as const,
        itemIds: itemsOf(decidedBy(resolution)),
        title: resolution.text,
        note: meeting.groupText,
      })),
    ].filter((one) => one.itemIds.length > 0)
  })
}
