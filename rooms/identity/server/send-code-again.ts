import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { sendCodeAgain } from '../contract-code.ts'
import { holdCode } from '../store/code-queries.ts'
import { contactOf, sendCode } from './code-request.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** Another code for the same browser and the same contact; the one before is void. */
export const sendCodeAgainWith = (means: SignInMeans) =>
  handleCommand(sendCodeAgain, async (context, { token, lang }) => {
    const request = await holdCode(context.trx, context.districtId, hashToken(token))
    const own = request !== null && [null, context.actor.accountId].includes(request.accountId)
    const contact = own ? contactOf(means, context, request) : null
    if (!own || contact === null || request.provenAt !== null) return refuse({ kind: 'code-ended' })
    const sent = await sendCode(context, means, { contact, lang, token, accountId: request.accountId, again: true })
    return sent.ok ? ok({ reply: sent.value, about: [] }) : sent
  })
