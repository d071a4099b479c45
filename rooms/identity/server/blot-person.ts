import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import { spellingsOfContact } from '../core/spellings-of-contact.ts'
import { blotReasons, wordsOfPerson } from '../store/queries.ts'
import { placeOfContact } from './keep-contact.ts'

interface PersonWords {
  readonly displayName: string | null
  readonly contact: string | null
}

/** The words by which a person is known: the name, and the contact as it is kept. */
export async function readPersonWords(
  { trx, districtId }: CommandContext,
  sealing: Sealing,
  accountId: AccountId,
): Promise<PersonWords> {
  const { displayName, contact } = await wordsOfPerson(trx, districtId, accountId)
  const opened = contact === null ? null : sealing.open(placeOfContact(districtId, accountId), contact)
  return { displayName, contact: opened }
}

/**
 * Blots words by which a person is known out of what stays when they are destroyed or put right, the contact in every
 * way that it is written. Gives those words.
 */
export async function blotPerson(
  { trx, districtId }: CommandContext,
  accountId: AccountId,
  words: PersonWords,
): Promise<readonly string[]> {
  const contacts = words.contact === null ? [] : spellingsOfContact(words.contact)
  const known = [words.displayName, ...contacts].filter((word): word is string => word !== null && word !== '')
  for (const word of known) await blotReasons(trx, districtId, accountId, word)
  return known
}
