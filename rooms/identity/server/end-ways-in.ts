import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import { writtenContact } from '../core/contact.ts'
import { deleteCodes, useCodesOf } from '../store/code-queries.ts'
import { unproveContact } from '../store/contact-queries.ts'
import { deletePasskeys, replaceCodes } from '../store/passkey-queries.ts'
import { deleteIdentities } from '../store/provider-queries.ts'
import { deleteSessions } from '../store/session-queries.ts'
import { readPersonWords } from './blot-person.ts'
import { contactIndexes } from './keep-contact.ts'

/** Ends every way into an account, and every session begun by one: nothing that was lost opens it again. */
export async function endWaysIn(context: CommandContext, sealing: Sealing, accountId: AccountId): Promise<void> {
  const { trx, districtId, now } = context
  await deleteSessions(trx, districtId, accountId)
  await deletePasskeys(trx, districtId, accountId)
  await deleteIdentities(trx, districtId, accountId)
  await replaceCodes(trx, districtId, accountId, { hashes: [], madeAt: now })
  await deleteCodes(trx, districtId, accountId)
  await unproveContact(trx, districtId, accountId)
  const { contact } = await readPersonWords(context, sealing, accountId)
  if (contact !== null) await useCodesOf(trx, districtId, contactIndexes(sealing, districtId, writtenContact(contact)))
}
