import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { blotReasons } from '../store/queries.ts'

/** Blots words by which a person is known out of what stays when they are destroyed or put right; gives those words. */
export async function blotPerson(
  { trx, districtId }: CommandContext,
  accountId: AccountId,
  words: { readonly displayName: string | null; readonly contact: string | null },
): Promise<readonly string[]> {
  const known = [words.displayName, words.contact].filter((word): word is string => word !== null && word !== '')
  for (const word of known) await blotReasons(trx, districtId, accountId, word)
  return known
}
