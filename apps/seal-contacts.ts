import type { Db } from '#db/connect.ts'
import type { Resealed } from '#db/reseal.ts'
import type { Sealing } from '#kit/sealing.ts'
import { resealEnrolled } from '#rooms/courses/server/reseal-persons.ts'
import { resealPersons } from '#rooms/forums/server/reseal-persons.ts'
import { contactIndexes } from '#rooms/identity/server/keep-contact.ts'
import { resealContacts } from '#rooms/identity/server/reseal-contacts.ts'
import { resealBankAccounts } from '#rooms/meetings/server/reseal-bank-accounts.ts'
import { resealMessages } from '#rooms/notices/server/reseal-messages.ts'
import { resealIntakeContacts } from '#rooms/proposals/server/reseal-contacts.ts'
import { knownDistricts } from './server/known-districts.ts'

const resealIntake = resealIntakeContacts((sealing) => (id, contact) => contactIndexes(sealing, id, contact))
const columns = [resealContacts, resealMessages, resealBankAccounts, resealPersons, resealEnrolled, resealIntake]

/** Seals with the newest key what older keys have sealed in any room, and contacts that still stand in plain words. */
export async function sealContacts(db: Db, sealing: Sealing): Promise<Resealed> {
  let [sealed, unopened] = [0, 0]
  for (const { id } of await knownDistricts(db))
    for (const reseal of columns) {
      const one = await reseal(db, sealing, id)
      sealed += one.sealed
      unopened += one.unopened
    }
  return { sealed, unopened }
}
