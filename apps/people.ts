import { ownContact } from '#rooms/identity/server/own-contact.ts'
import type { SignInMeans } from '#rooms/identity/server/sign-in-means.ts'
import { holdersOf, standingAmong } from '#rooms/identity/store/holder-queries.ts'
import type { People } from '#rooms/notices/server/notice-parts.ts'

/** What the room of notices may know of accounts: who holds a role, who is still there, and where one is reached. */
export const peopleWith = (signIn: SignInMeans): People => ({
  holdersOf,
  standing: standingAmong,
  addressOf: (trx, districtId, accountId) => ownContact({ trx, districtId }, signIn, accountId),
})
