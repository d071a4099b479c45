import type { Db } from '#db/connect.ts'
import { type Resealed, resealColumn } from '#db/reseal.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import { holdContacts, resealContact } from '../store/contact-queries.ts'
import { keepContact, placeOfContact } from './keep-contact.ts'

/** Seals the contacts of a district with the newest key, and those that an earlier version left in plain words. */
export const resealContacts = (db: Db, sealing: Sealing, districtId: DistrictId): Promise<Resealed> =>
  resealColumn<AccountId>(db, sealing, {
    next: (trx, page) => holdContacts(trx, districtId, page),
    place: (accountId) => placeOfContact(districtId, accountId),
    put: (trx, accountId, typed) =>
      resealContact(trx, districtId, accountId, keepContact(sealing, { districtId, accountId }, { typed })),
  })
