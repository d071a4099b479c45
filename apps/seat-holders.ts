import type { SeatHolders } from '#rooms/meetings/server/meeting-means.ts'
import { membersOn } from '#rooms/organization/store/member-queries.ts'

/** Who holds the seats of a meeting, for its list of members: the room that meets shows nobody to whoever may not know. */
export const seatHolders: SeatHolders = async ({ trx, districtId }, bodyIds, on) => {
  const members = bodyIds.length === 0 ? [] : await membersOn(trx, districtId, bodyIds, on)
  return new Map(members.flatMap(({ seatId, holder }) => (holder === null ? [] : [[seatId, holder] as const])))
}
