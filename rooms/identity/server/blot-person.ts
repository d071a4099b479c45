import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import { blotReasons, wordsOfPerson } from '../store/queries.ts'
import { placeOfContact } from './keep-contact.ts'

interface PersonWords {
  readonly displayName: string | null
  readonly contact: string | null
}

/** The words by which a person is known: the name, and the contact as it was written. */
export async function readPersonWords(
  { trx, districtId }: CommandContext,
  sealing: Sealing,
  accountId: AccountId,
): Promise<PersonWords> {
  const { displayName, contact } = await wordsOfPerson(trx, districtId, accountId)
  const opened = contact === null ? null : sealing.open(placeOfContact(districtId, accountId), contact)
  return { displayName, contact: opened }
}

/** Blots words by which a person is known out of what stays when they are destroyed or put right; gives those words. */
export async function blotPerson(
  { trx, districtId }: CommandContext,
  accountId: AccountId,
  words: PersonWords,
): Promise<readonly string[]> {
  const known = [words.displayName, words.contact].filter((word): word is string => word !== null && word !== '')
  for (const word of known) await blotReasons(trx, districtId, accountId, word)
  return known
}
