import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { correctAccount, wordsOfPerson } from '../store/queries.ts'
import { blotPerson } from './blot-person.ts'

/** Puts right what an account says of its person; gives the words that were wrong, which must not stay elsewhere. */
export async function correctPerson(
  context: CommandContext,
  accountId: AccountId,
  corrected: { readonly displayName?: string | undefined; readonly contact?: string | undefined },
): Promise<readonly string[]> {
  const { trx, districtId } = context
  const old = await wordsOfPerson(trx, districtId, accountId)
  await correctAccount(trx, districtId, accountId, corrected)
  return blotPerson(context, accountId, {
    displayName: corrected.displayName === undefined ? null : old.displayName,
    contact: corrected.contact === undefined ? null : old.contact,
  })
}
