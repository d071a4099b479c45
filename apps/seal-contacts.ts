import type { Db } from '#db/connect.ts'
import type { Sealing } from '#kit/sealing.ts'
import { type Resealed, resealContacts } from '#rooms/identity/server/reseal-contacts.ts'
import { resealMessages } from '#rooms/notices/server/reseal-messages.ts'
import { knownDistricts } from './server/known-districts.ts'

/** Seals with the newest key what older keys have sealed, and contacts that still stand in plain words. */
export async function sealContacts(db: Db, sealing: Sealing): Promise<Resealed> {
  let [sealed, unopened] = [0, 0]
  for (const { id } of await knownDistricts(db)) {
    const contacts = await resealContacts(db, sealing, id)
    sealed += contacts.sealed + (await resealMessages(db, sealing, id))
    unopened += contacts.unopened
  }
  return { sealed, unopened }
}
