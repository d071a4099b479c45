import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { addPasskey } from '../contract-sign-in.ts'
import { addPasskey as decide } from '../core/passkey.ts'
import { insertPasskey, passkeysOf } from '../store/passkey-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { madePasskey } from './check-passkey.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const addPasskeyWith = (means: SignInMeans) =>
  handleCommand(addPasskey, async (context, { label, response }) => {
    const { trx, districtId, actor } = context
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    await holdAccount(trx, districtId, actor.accountId)
    const made = await madePasskey(context, means, response)
    if (!made.ok) return made
    const { credentialId } = made.value
    const decided = decide(await passkeysOf(trx, districtId, actor.accountId), credentialId)
    if (!decided.ok) return decided
    const added = await insertPasskey(trx, districtId, { ...made.value, label, accountId: actor.accountId })
    if (!added) return refuse({ kind: 'passkey-taken' })
    return ok({ reply: { credentialId }, about: [{ kind: 'account', id: actor.accountId }] })
  })
