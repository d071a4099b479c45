import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { askCode } from '../contract-code.ts'
import { readContact } from '../core/contact.ts'
import { sendCode } from './code-request.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** Sends a code to a contact, of whomever it is. No account is looked at, so nobody learns whether there is one. */
export const askCodeWith = (means: SignInMeans) =>
  handleCommand(askCode, async (context, { token, contact: typed, lang }) => {
    const contact = readContact(typed)
    if (!contact.ok) return contact
    const sent = await sendCode(context, means, {
      ...{ contact: contact.value, lang, token, accountId: null, again: false },
    })
    return sent.ok ? ok({ reply: sent.value, about: [] }) : sent
  })
