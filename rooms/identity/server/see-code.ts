import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeCode } from '../contract-code.ts'
import { maskedContact } from '../core/contact.ts'
import { againSeconds, secondsAfter, stateOf, triesAtMost } from '../core/sign-in-code.ts'
import { findCode } from '../store/code-queries.ts'
import { contactOf } from './code-request.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const seeCodeWith = (means: SignInMeans) =>
  handleQuery(seeCode, async (context, { token }) => {
    const { trx, districtId, now } = context
    const found = await findCode(trx, districtId, hashToken(token))
    const contact = found === null ? null : contactOf(means, context, found)
    const state = stateOf(found, now)
    if (found === null || contact === null) return ok({ state, request: null })
    const { use, channel, tries, sentAt, endsAt } = found
    const again = { againAt: secondsAfter(sentAt, againSeconds), triesLeft: triesAtMost - tries }
    return ok({ state, request: { use, channel, to: maskedContact(contact), tries, sentAt, endsAt, ...again } })
  })
