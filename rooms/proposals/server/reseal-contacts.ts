import type { Db } from '#db/connect.ts'
import { type Resealed, resealColumn } from '#db/reseal.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import type { ProposalId } from '../core/proposal.ts'
import { holdContacts, putContact } from '../store/intake-queries.ts'
import { type ContactMeans, placeOfContact } from './contact-means.ts'

/** Seals the contacts of those for whom the office took proposals in with the newest key, and numbers them by it. */
export const resealIntakeContacts =
  (indexesWith: (sealing: Sealing) => ContactMeans['indexes']) =>
  (db: Db, sealing: Sealing, districtId: DistrictId): Promise<Resealed> =>
    resealColumn<ProposalId>(db, sealing, {
      next: (trx, page) => holdContacts(trx, districtId, page),
      place: (proposalId) => placeOfContact(districtId, proposalId),
      put: (trx, proposalId, typed) =>
        putContact(trx, districtId, proposalId, {
          contact: sealing.seal(placeOfContact(districtId, proposalId), typed),
          contactIndex: indexesWith(sealing)(districtId, typed)[0],
        }),
    })
