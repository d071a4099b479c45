import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { removePasskey } from '../contract-sign-in.ts'
import { removePasskey as decide } from '../core/passkey.ts'
import { deletePasskey, passkeysOf } from '../store/passkey-queries.ts'
import { holdAccount } from '../store/queries.ts'

export const removePasskeyHandler = handleCommand(
  removePasskey,
  async ({ trx, districtId, actor }, { credentialId }) => {
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    await holdAccount(trx, districtId, actor.accountId)
    const decided = decide(await passkeysOf(trx, districtId, actor.accountId), credentialId)
    if (!decided.ok) return decided
    await deletePasskey(trx, districtId, credentialId)
    return ok({ reply: { credentialId }, about: [{ kind: 'account', id: actor.accountId }] })
  },
)
