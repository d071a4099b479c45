import type { Db } from '#db/connect.ts'
import { type Resealed, resealColumn } from '#db/reseal.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import { holdPersons, type OfEnrolment, putPerson } from '../store/person-queries.ts'
import { placeOfPerson } from './person-place.ts'

/** Seals the names and contacts of those who enrolled for courses with the newest key. */
export const resealEnrolled = (db: Db, sealing: Sealing, districtId: DistrictId): Promise<Resealed> =>
  resealColumn<OfEnrolment>(db, sealing, {
    next: (trx, page) => holdPersons(trx, districtId, page),
    place: ({ courseId, no }) => placeOfPerson(districtId, courseId, no),
    put: (trx, of, typed) =>
      putPerson(trx, districtId, of, sealing.seal(placeOfPerson(districtId, of.courseId, of.no), typed)),
  })
