import { type Db, inTransaction } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import { isSealed, type Sealing } from '#kit/sealing.ts'
import { holdContacts, resealContact } from '../store/contact-queries.ts'
import { keepContact, placeOfContact } from './keep-contact.ts'

const batch = 200

export interface Resealed {
  readonly sealed: number
  /** Contacts that no key of the house opens: they stay as they are. */
  readonly unopened: number
}

/**
 * Seals the contacts of a district with the newest key, in small batches, so that nobody waits: those of older keys, and
 * those that still stand in plain words. All are tried, those of the newest key too: a house that was given another
 * secret file is to say so.
 */
export async function resealContacts(db: Db, sealing: Sealing, districtId: DistrictId): Promise<Resealed> {
  let [sealed, unopened, after] = [0, 0, '']
  for (;;) {
    const found = await inTransaction(db, async (trx) => {
      const found = await holdContacts(trx, districtId, { after, atMost: batch })
      for (const { accountId, contact } of found) {
        const typed = plainOf(sealing, placeOfContact(districtId, accountId), contact)
        const isNewest = contact.startsWith(sealing.newest)
        if (typed !== null && !isNewest)
          await resealContact(trx, districtId, accountId, keepContact(sealing, { districtId, accountId }, { typed }))
        sealed += typed === null || isNewest ? 0 : 1
        unopened += typed === null ? 1 : 0
      }
      return found
    })
    const last = found.at(-1)
    if (last === undefined || found.length < batch) return { sealed, unopened }
    after = last.accountId
  }
}

/** A contact of before there was sealing stands in plain words. */
const plainOf = (sealing: Sealing, place: string, contact: string): string | null =>
  isSealed(contact) ? sealing.open(place, contact) : contact
