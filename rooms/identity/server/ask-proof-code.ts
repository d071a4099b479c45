import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { askProofCode } from '../contract-code.ts'
import { codeOpens } from '../core/sign-in-code.ts'
import { findAccount } from '../store/queries.ts'
import { sendCode } from './code-request.ts'
import { ownContact } from './own-contact.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** Sends a code to a resident's own contact, to prove with it who they are. */
export const askProofCodeWith = (means: SignInMeans) =>
  handleCommand(askProofCode, async (context, { token, lang }) => {
    const { trx, districtId, actor, now } = context
    const account = actor.accountId === null ? null : await findAccount(trx, districtId, actor.accountId)
    if (account === null) return refuse({ kind: 'not-signed-in' })
    const opens = codeOpens(account, now)
    if (!opens.ok) return opens
    const { accountId } = account
    const contact = await ownContact(context, means, accountId)
    if (contact === null) return refuse({ kind: 'no-proven-contact' })
    const sent = await sendCode(context, means, { contact, lang, token, accountId, again: false })
    return sent.ok ? ok({ reply: sent.value, about: [{ kind: 'account', id: accountId }] }) : sent
  })
