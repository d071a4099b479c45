import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { ok } from '#kit/result.ts'
import type { Sealing } from '#kit/sealing.ts'
import { destroyAccount } from '../contract.ts'
import { destroyAccount as decide } from '../core/destruction.ts'
import { endEnrolments } from '../store/enrolment-queries.ts'
import * as store from '../store/queries.ts'
import { deleteWaitingProposals } from '../store/role-queries.ts'
import { blotPerson, readPersonWords } from './blot-person.ts'
import { endWaysIn } from './end-ways-in.ts'

/** Destroys what rooms above hold of a person, in the same transaction. */
export type AlsoDestroy = (context: CommandContext, accountId: AccountId) => Promise<void>

/** Destroys what is personal in an account, and every way into it. */
export const destroyAccountWith = (sealing: Sealing, alsoDestroy: AlsoDestroy) =>
  handleCommand(destroyAccount, async (context, { accountId }) => {
    const { trx, districtId, actor, effectiveOn, now } = context
    const account = await store.holdAccount(trx, districtId, accountId)
    const decided = decide(account, { on: effectiveOn, by: actor.accountId })
    if (!decided.ok) return decided
    await endWaysIn(context, sealing, accountId)
    await endEnrolments(trx, districtId, accountId, now)
    await deleteWaitingProposals(trx, districtId, accountId)
    await blotPerson(context, accountId, await readPersonWords(context, sealing, accountId))
    await store.destroyAccount(trx, districtId, accountId, effectiveOn)
    await alsoDestroy(context, accountId)
    const person = { kind: 'account', id: accountId }
    return ok({ reply: { accountId }, about: [person], erase: [person] })
  })
