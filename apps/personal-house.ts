import { ok, refuse } from '#kit/result.ts'
import { destroyAccount } from '#rooms/identity/contract.ts'
import { correctPerson } from '#rooms/identity/server/correct-person.ts'
import { destroyAccountHandler } from '#rooms/identity/server/destroy-account.ts'
import { accountsDue, countAccounts } from '#rooms/identity/store/queries.ts'
import type { PersonalHouse } from '#rooms/privacy/server/personal-house.ts'
import { countBodiesAbout, eventsOfPerson } from '#rooms/record/store/person-queries.ts'
import { personalData } from './personal-data.ts'

/** What the room of privacy is handed: the declarations, and the ways to a person's data in other rooms. */
export const personalHouse: PersonalHouse = {
  declarations: personalData,
  countPeople: ({ trx, districtId }) => countAccounts(trx, districtId),
  async destroyAccount(context, accountId) {
    const destroyed = await destroyAccountHandler.run(context, { accountId })
    return destroyed.ok ? ok(null) : refuse(destroyAccount.refusal.parse(destroyed.refusal))
  },
  correctAccount: correctPerson,
  dueAccounts: ({ trx, districtId }, day) => accountsDue(trx, districtId, day),
  eventsOf: ({ trx, districtId }, accountId) => eventsOfPerson(trx, districtId, accountId),
  countBodies: ({ trx, districtId }, accountId) => countBodiesAbout(trx, districtId, accountId),
}
