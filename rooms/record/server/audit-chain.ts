import type { Trx } from '#db/connect.ts'
import { type Db, inTransaction } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import { type ChainCheck, checkChain } from '../core/check-chain.ts'
import * as chain from '../store/chain-queries.ts'

const sealsAtOnce = 100

/** Reads a district's chain link by link, in constant memory. */
export async function* chainLinks(trx: Trx, districtId: DistrictId) {
  let last = 0
  for (;;) {
    const seals = await chain.sealsAfter(trx, districtId, last, sealsAtOnce)
    for (const seal of seals) yield { seal, events: await chain.eventsOfSeal(trx, districtId, seal.sealNo) }
    const newest = seals.at(-1)
    if (newest === undefined) return
    last = newest.sealNo
  }
}

/** Checks a district's whole chain in one snapshot. */
export function auditChain(db: Db, districtId: DistrictId): Promise<ChainCheck & { unsealed: number }> {
  return inTransaction(
    db,
    async (trx) => ({
      ...(await checkChain(chainLinks(trx, districtId))),
      unsealed: await chain.countUnsealed(trx, districtId),
    }),
    { readOnly: true, isolation: 'repeatable read' },
  )
}
