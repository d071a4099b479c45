import { ok, refuse } from '#kit/result.ts'
import type { Sealing } from '#kit/sealing.ts'
import { destroyAccount } from '#rooms/identity/contract.ts'
import { correctPersonWith } from '#rooms/identity/server/correct-person.ts'
import { type AlsoDestroy, destroyAccountWith } from '#rooms/identity/server/destroy-account.ts'
import { placeOfContact } from '#rooms/identity/server/keep-contact.ts'
import { accountsDue, countAccounts } from '#rooms/identity/store/queries.ts'
import type { PersonalHouse } from '#rooms/privacy/server/personal-house.ts'
import { emptyRequests } from '#rooms/privacy/store/request-queries.ts'
import { countBodiesAbout, eventsOfPerson } from '#rooms/record/store/person-queries.ts'
import { personalData } from './personal-data.ts'

/** What was asked about a person's data goes with them, whichever way they are destroyed. */
export const destroyRequests: AlsoDestroy = ({ trx, districtId, effectiveOn }, accountId) =>
  emptyRequests(trx, districtId, accountId, effectiveOn)

/** What the room of privacy is handed: the declarations, and the ways to a person's data in other rooms. */
export const personalHouse = (sealing: Sealing): PersonalHouse => ({
  declarations: personalData,
  countPeople: ({ trx, districtId }) => countAccounts(trx, districtId),
  async destroyAccount(context, accountId) {
    const destroyed = await destroyAccountWith(sealing, destroyRequests).run(context, { accountId })
    return destroyed.ok ? ok(null) : refuse(destroyAccount.refusal.parse(destroyed.refusal))
  },
  correctAccount: correctPersonWith(sealing),
  dueAccounts: ({ trx, districtId }, day) => accountsDue(trx, districtId, day),
  opened: ({ districtId }, accountId, table, row) => {
    const sealed = row['contact']
    if (table !== 'account' || typeof sealed !== 'string') return row
    return { ...row, contact: sealing.open(placeOfContact(districtId, accountId), sealed) ?? sealed }
  },
  eventsOf: ({ trx, districtId }, accountId) => eventsOfPerson(trx, districtId, accountId),
  countBodies: ({ trx, districtId }, accountId) => countBodiesAbout(trx, districtId, accountId),
})
