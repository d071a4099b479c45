import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import { correctAccount } from '../store/queries.ts'
import { blotPerson, readPersonWords } from './blot-person.ts'
import { keepContact } from './keep-contact.ts'

interface Corrected {
  readonly displayName?: string | undefined
  readonly contact?: string | undefined
}

/** Puts right what an account says of its person; gives the words that were wrong, which must not stay elsewhere. */
export const correctPersonWith =
  (sealing: Sealing) =>
  async (context: CommandContext, accountId: AccountId, corrected: Corrected): Promise<readonly string[]> => {
    const { trx, districtId } = context
    const { displayName, contact: typed } = corrected
    const old = await readPersonWords(context, sealing, accountId)
    const contact = typed === undefined ? undefined : keepContact(sealing, { districtId, accountId }, { typed })
    await correctAccount(trx, districtId, accountId, { displayName, contact })
    return blotPerson(context, accountId, {
      displayName: displayName === undefined ? null : old.displayName,
      contact: typed === undefined ? null : old.contact,
    })
  }
