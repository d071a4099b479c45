import { randomBytes } from 'node:crypto'
import type { Recorder } from '#kernel/recorder.ts'
import { canonicalJson } from '#kit/bytes.ts'
import { hashBody } from '../core/chain.ts'
import * as store from '../store/queries.ts'

/** Writes events, with a salt of their own, and keeps idempotency keys: the kernel's way to this room. */
export const recorder: Recorder = {
  async claimKey(trx, claim) {
    if (await store.claimKey(trx, claim)) return { state: 'new' }
    const known = await store.findKey(trx, claim.districtId, claim.key)
    if (known === null || known.command !== claim.command) return { state: 'other-input' }
    if (known.inputHash !== null && known.inputHash !== claim.inputHash) return { state: 'other-input' }
    return { state: 'done', reply: known.reply }
  },

  async knowsKey(trx, { districtId, key }) {
    return (await store.findKey(trx, districtId, key)) !== null
  },

  async keepReply(trx, kept) {
    await store.keepReply(trx, kept)
  },

  async append(trx, event) {
    const { accountId, body, holding, ...header } = event
    const salt = randomBytes(32).toString('hex')
    const text = canonicalJson({ by: accountId, input: body })
    const eventId = await store.insertEvent(trx, { ...header, bodyHash: hashBody(salt, text) }, { salt, text })
    if (event.erases.length > 0) {
      const order = { districtId: event.districtId, subjects: event.erases, by: eventId, holding }
      await store.destroyBodies(trx, order)
      await store.destroyInputHashes(trx, order)
    }
    return eventId
  },
}
