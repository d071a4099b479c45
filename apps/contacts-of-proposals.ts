import { ok } from '#kit/result.ts'
import { readContact } from '#rooms/identity/core/contact.ts'
import { stateOf } from '#rooms/identity/core/sign-in-code.ts'
import { contactOf } from '#rooms/identity/server/code-request.ts'
import { contactIndexes } from '#rooms/identity/server/keep-contact.ts'
import { hashToken } from '#rooms/identity/server/session-token.ts'
import type { SignInMeans } from '#rooms/identity/server/sign-in-means.ts'
import { tryCode } from '#rooms/identity/server/try-code.ts'
import { findCode, proveCode } from '#rooms/identity/store/code-queries.ts'
import { accountOfContact } from '#rooms/identity/store/contact-queries.ts'
import { postMessageWith } from '#rooms/notices/server/post-message.ts'
import { messageStates } from '#rooms/notices/store/queries.ts'
import type { ContactMeans } from '#rooms/proposals/server/contact-means.ts'

/** Hands the room of proposals what the house knows of contacts and one-time codes. */
export const contactsOfProposals = (means: SignInMeans): ContactMeans => ({
  seal: means.sealing.seal,
  open: means.sealing.open,
  async post(trx, districtId, { to, ...note }) {
    const contact = readContact(to)
    if (!contact.ok || !means.codes.channels.includes(contact.value.channel)) return null
    const { channel, address } = contact.value
    const messageId = await postMessageWith(means)(trx, districtId, { ...note, channel, to: address })
    return { means: channel, messageId }
  },
  postedOf: messageStates,
  addressOf: (districtId, path) => `${means.origin}/${districtId}${path}`,
  indexes: (districtId, contact) => contactIndexes(means.sealing, districtId, contact),
  accountOf: (trx, districtId, contact) =>
    accountOfContact(trx, districtId, contactIndexes(means.sealing, districtId, contact)),
  async tryCode(context, typed) {
    const tried = await tryCode(context, means, { ...typed, use: 'sign-in', accountId: null })
    if (!tried.ok) return tried
    const { requestHash, isRight, triesLeft } = tried.value
    if (isRight) await proveCode(context.trx, context.districtId, requestHash, context.now)
    return ok({ isRight, triesLeft })
  },
  async proven(context, token) {
    const found = await findCode(context.trx, context.districtId, hashToken(token))
    const state = stateOf(found, context.now)
    const contact = found === null || state !== 'proven' ? null : contactOf(means, context, found)
    return { state, contact: contact?.address ?? null }
  },
})
