import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeOwnContact } from '../contract-code.ts'
import { maskedContact } from '../core/contact.ts'
import { codeOpens } from '../core/sign-in-code.ts'
import { findAccount } from '../store/queries.ts'
import { ownContact } from './own-contact.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const seeOwnContactWith = (means: SignInMeans) =>
  handleQuery(seeOwnContact, async (context) => {
    const { trx, districtId, actor, now } = context
    const account = actor.accountId === null ? null : await findAccount(trx, districtId, actor.accountId)
    if (account === null) return refuse({ kind: 'not-signed-in' })
    const contact = await ownContact(context, means, account.accountId)
    const mayUseCodes = contact !== null && means.codes.channels.includes(contact.channel) && codeOpens(account, now).ok
    return ok({ to: contact === null ? null : maskedContact(contact), mayUseCodes })
  })
