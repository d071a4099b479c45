import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Sealing } from '#kit/sealing.ts'
import { writtenContact } from '../core/contact.ts'
import type { KeptContact } from '../store/contact-queries.ts'

/** Where the contact of an account stands: it opens nowhere else. */
export const placeOfContact = (districtId: DistrictId, accountId: AccountId): string =>
  `account ${districtId} ${accountId} contact`

/** Seals a contact for an account as it was typed, and gives the number by which it is found however it is typed. */
export function keepContact(
  sealing: Sealing,
  { districtId, accountId }: { readonly districtId: DistrictId; readonly accountId: AccountId },
  { typed, provenAt = null }: { readonly typed: string; readonly provenAt?: Instant | null },
): KeptContact {
  const contact = sealing.seal(placeOfContact(districtId, accountId), typed)
  return { contact, contactIndex: contactIndexes(sealing, districtId, writtenContact(typed))[0], provenAt }
}

/** The numbers of a contact in a district: in another district, it has others. */
export const contactIndexes = (sealing: Sealing, districtId: DistrictId, address: string) =>
  sealing.indexes(`${districtId} ${address}`)
