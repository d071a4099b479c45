import { type Db, inTransaction } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import { contentsToSeal, resealContent } from '../store/queries.ts'
import { placeOfContent } from './deliver.ts'

/** Seals the contents of waiting messages with the newest key; one that no key opens is left to be given up. */
export const resealMessages = (db: Db, sealing: Sealing, districtId: DistrictId): Promise<number> =>
  inTransaction(db, async (trx) => {
    let sealed = 0
    for (const { messageId, content } of await contentsToSeal(trx, districtId, {
      newest: sealing.newest,
      atMost: 500,
    })) {
      const place = placeOfContent(districtId, messageId)
      const opened = sealing.open(place, content)
      if (opened === null) continue
      await resealContent(trx, districtId, messageId, sealing.seal(place, opened))
      sealed += 1
    }
    return sealed
  })
