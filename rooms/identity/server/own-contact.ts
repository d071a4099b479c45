import type { QueryContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { type Contact, readContact } from '../core/contact.ts'
import { provenContactOf } from '../store/contact-queries.ts'
import { placeOfContact } from './keep-contact.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** Where the person of an account has shown to be reached; null without such a contact. */
export async function ownContact(
  { trx, districtId }: Pick<QueryContext, 'trx' | 'districtId'>,
  { sealing }: SignInMeans,
  accountId: AccountId,
): Promise<Contact | null> {
  const sealed = await provenContactOf(trx, districtId, accountId)
  const opened = sealed === null ? null : sealing.open(placeOfContact(districtId, accountId), sealed)
  const read = opened === null ? null : readContact(opened)
  return read?.ok === true ? read.value : null
}
