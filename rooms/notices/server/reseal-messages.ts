import type { Db } from '#db/connect.ts'
import { type Resealed, resealColumn } from '#db/reseal.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import type { MessageId } from '../core/message.ts'
import { holdContents, resealContent } from '../store/queries.ts'
import { placeOfContent } from './deliver.ts'

/** Seals the contents of waiting messages with the newest key; one that no key opens is left to be given up. */
export const resealMessages = (db: Db, sealing: Sealing, districtId: DistrictId): Promise<Resealed> =>
  resealColumn<MessageId>(db, sealing, {
    next: (trx, page) => holdContents(trx, districtId, page),
    place: (messageId) => placeOfContent(districtId, messageId),
    put: (trx, messageId, typed) =>
      resealContent(trx, districtId, messageId, sealing.seal(placeOfContent(districtId, messageId), typed)),
  })
