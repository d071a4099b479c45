import type { Db } from '#db/connect.ts'
import { type Resealed, resealColumn } from '#db/reseal.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import { holdPersons, type OfRegistration, putPerson } from '../store/person-queries.ts'
import { placeOfPerson } from './person-place.ts'

/** Seals the names and contacts of those who registered with the newest key. */
export const resealPersons = (db: Db, sealing: Sealing, districtId: DistrictId): Promise<Resealed> =>
  resealColumn<OfRegistration>(db, sealing, {
    next: (trx, page) => holdPersons(trx, districtId, page),
    place: ({ forumId, no }) => placeOfPerson(districtId, forumId, no),
    put: (trx, of, typed) =>
      putPerson(trx, districtId, of, sealing.seal(placeOfPerson(districtId, of.forumId, of.no), typed)),
  })
