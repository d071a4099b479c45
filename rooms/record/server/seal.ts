import { type Db, inTransaction } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { hashEvent, hashSeal } from '../core/chain.ts'
import * as chain from '../store/chain-queries.ts'
import { takeSealRight, unsealedEvents } from '../store/queries.ts'

const batch = 500

/**
 * Seals all events that no link holds yet, in links of at most 500, and gives how many it sealed. No command waits for
 * it: it takes a lock of its own, and when another process has that lock it seals nothing.
 */
export async function sealEvents(db: Db, districtId: DistrictId, clock: () => Instant): Promise<number> {
  const sealed = await inTransaction(db, async (trx) => {
    if (!(await takeSealRight(trx, districtId))) return 0
    const events = await unsealedEvents(trx, districtId, batch)
    if (events.length === 0) return 0
    const head = await chain.chainHead(trx, districtId)
    const link = { districtId, sealNo: head.sealNo + 1, previous: head.hash, sealedAt: clock() }
    const leaves = events.map(hashEvent)
    await chain.insertSeal(trx, { ...link, events: events.length, hash: hashSeal(link, leaves) })
    const marks = events.map(({ eventId }, index) => ({ eventId, leafHash: leaves[index] ?? '' }))
    await chain.markSealed(trx, { districtId, sealNo: link.sealNo, marks })
    return events.length
  })
  return sealed < batch ? sealed : sealed + (await sealEvents(db, districtId, clock))
}
