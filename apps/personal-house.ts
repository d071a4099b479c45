import { ok, refuse } from '#kit/result.ts'
import type { Sealing } from '#kit/sealing.ts'
import { forgetEnrolled } from '#rooms/courses/store/enrolment-queries.ts'
import { destroyFilesOfPerson } from '#rooms/documents/store/file-queries.ts'
import { forgetParticipant } from '#rooms/forums/store/registration-queries.ts'
import { forgetApplicant as forgetGrantApplicant } from '#rooms/grants/store/queries.ts'
import { destroyAccount } from '#rooms/identity/contract.ts'
import { correctPersonWith } from '#rooms/identity/server/correct-person.ts'
import { type AlsoDestroy, destroyAccountWith } from '#rooms/identity/server/destroy-account.ts'
import { placeOfContact } from '#rooms/identity/server/keep-contact.ts'
import { accountsDue, countAccounts } from '#rooms/identity/store/queries.ts'
import { forgetInspector } from '#rooms/inspections/store/group-queries.ts'
import { forgetMember } from '#rooms/meetings/store/allowance-queries.ts'
import { forgetPerson } from '#rooms/notices/store/tell-queries.ts'
import { forgetApplicant } from '#rooms/organization/store/application-queries.ts'
import { forgetHolder } from '#rooms/organization/store/member-queries.ts'
import type { PersonalHouse } from '#rooms/privacy/server/personal-house.ts'
import { emptyRequests } from '#rooms/privacy/store/request-queries.ts'
import { endDraftsOf } from '#rooms/proposals/store/draft-queries.ts'
import { countBodiesAbout, eventsOfPerson } from '#rooms/record/store/person-queries.ts'
import { deletePackagesOf } from '#rooms/reports/store/package-queries.ts'
import { forgetReceiver } from '#rooms/rewards/store/queries.ts'
import { forgetTaker } from '#rooms/surveys/store/answer-queries.ts'
import { personalData } from './personal-data.ts'

/** What other rooms hold of a person goes with the account, whichever way it is destroyed. */
export const destroyRequests: AlsoDestroy = async (context, accountId) => {
  const { trx, districtId, effectiveOn } = context
  await emptyRequests(trx, districtId, accountId, effectiveOn)
  await forgetHolder(trx, districtId, accountId)
  await forgetTaker(trx, districtId, accountId)
  await forgetPerson(trx, districtId, accountId)
  await destroyFilesOfPerson(trx, districtId, accountId)
  await forgetMember(trx, districtId, accountId)
  await forgetParticipant(trx, districtId, accountId)
  await forgetEnrolled(trx, districtId, accountId)
  await forgetApplicant(trx, districtId, accountId)
  await forgetGrantApplicant(trx, districtId, accountId)
  await forgetInspector(trx, districtId, accountId)
  await forgetReceiver(trx, districtId, accountId)
  await endDraftsOf(trx, districtId, accountId, null)
  await deletePackagesOf(trx, districtId, accountId)
}

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
