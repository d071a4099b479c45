import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { joinWithCode } from '../contract-code.ts'
import { joinAsResident, residentPurpose } from '../core/joining.ts'
import { mayJoin } from '../core/sign-in-code.ts'
import { holdCode, holdContact, useCode } from '../store/code-queries.ts'
import { accountOfContact } from '../store/contact-queries.ts'
import * as store from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import { contactOf } from './code-request.ts'
import { contactIndexes, keepContact } from './keep-contact.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** A resident who typed the right code for the first time, and agreed to what is kept, has an account from then on. */
export const joinWithCodeWith = (means: SignInMeans) =>
  handleCommand(joinWithCode, async (context, { token, accountId, displayName, agreesToContact, ...agreed }) => {
    const { trx, districtId, now } = context
    const requestHash = hashToken(token)
    const proven = mayJoin(await holdCode(trx, districtId, requestHash), now)
    if (!proven.ok) return proven
    const contact = contactOf(means, context, proven.value)
    if (contact === null) return refuse({ kind: 'code-ended' })
    const decided = joinAsResident({ ...agreed, agreesToIdentity: agreesToContact }, now)
    if (!decided.ok) return decided
    if ((await store.findAccount(trx, districtId, accountId)) !== null) return refuse({ kind: 'account-id-taken' })
    const indexes = contactIndexes(means.sealing, districtId, contact.address)
    await holdContact(trx, districtId, indexes[0])
    if ((await accountOfContact(trx, districtId, indexes)) !== null) return refuse({ kind: 'contact-taken' })
    const { from, until } = decided.value
    const whose = { districtId, accountId }
    const kept = keepContact(means.sealing, whose, { typed: contact.address, provenAt: proven.value.provenAt })
    const account = { accountId, displayName, purpose: residentPurpose, destroyAfter: until, demonstration: false }
    await store.insertAccount(trx, districtId, { ...account, contact: kept })
    await store.insertGrant(trx, districtId, accountId, { role: 'resident', unit: null, from, until })
    await useCode(trx, districtId, requestHash)
    const session = await beginSession(context, means, accountId, 'code')
    return ok({ reply: { accountId }, about: [{ kind: 'account', id: accountId }], session })
  })
