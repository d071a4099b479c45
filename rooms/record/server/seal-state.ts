import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import * as chain from '../store/chain-queries.ts'
import { unsealedEvents } from '../store/queries.ts'

/** How far sealing is behind in a district: the events that no link holds yet, and when the oldest was recorded. */
export async function sealState(
  trx: Trx,
  districtId: DistrictId,
): Promise<{ readonly unsealed: number; readonly oldest: Instant | null }> {
  const [oldest] = await unsealedEvents(trx, districtId, 1)
  return { unsealed: await chain.countUnsealed(trx, districtId), oldest: oldest?.recordedAt ?? null }
}
