import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import type { Sealing } from '#kit/sealing.ts'
import { destroyAccount } from '../contract.ts'
import { deleteCodes } from '../store/code-queries.ts'
import { endEnrolments } from '../store/enrolment-queries.ts'
import { deletePasskeys, replaceCodes } from '../store/passkey-queries.ts'
import { deleteIdentities } from '../store/provider-queries.ts'
import * as store from '../store/queries.ts'
import { deleteSessions } from '../store/session-queries.ts'
import { blotPerson, readPersonWords } from './blot-person.ts'

/** Destroys what rooms above hold of a person, in the same transaction. */
export type AlsoDestroy = (context: CommandContext, accountId: AccountId) => Promise<void>

/** Destroys what is personal in an account, and every way into it. */
export const destroyAccountWith = (sealing: Sealing, alsoDestroy: AlsoDestroy) =>
  handleCommand(destroyAccount, async (context, { accountId }) => {
    const { trx, districtId, effectiveOn, now } = context
    const account = await store.holdAccount(trx, districtId, accountId)
    if (account === null) return refuse({ kind: 'account-not-found' })
    if (account.destroyedOn !== null) return refuse({ kind: 'account-destroyed' })
    await deleteSessions(trx, districtId, accountId)
    await deletePasskeys(trx, districtId, accountId)
    await deleteIdentities(trx, districtId, accountId)
    await replaceCodes(trx, districtId, accountId, { hashes: [], madeAt: now })
    await deleteCodes(trx, districtId, accountId)
    await endEnrolments(trx, districtId, accountId, now)
    await blotPerson(context, accountId, await readPersonWords(context, sealing, accountId))
    await store.destroyAccount(trx, districtId, accountId, effectiveOn)
    await alsoDestroy(context, accountId)
    const person = { kind: 'account', id: accountId }
    return ok({ reply: { accountId }, about: [person], erase: [person] })
  })
