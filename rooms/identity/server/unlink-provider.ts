import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { unlinkProvider } from '../contract-provider.ts'
import { unlinkProvider as decide } from '../core/provider.ts'
import { passkeysOf } from '../store/passkey-queries.ts'
import { deleteIdentity, identitiesOf } from '../store/provider-queries.ts'
import { holdAccount } from '../store/queries.ts'

export const unlinkProviderHandler = handleCommand(
  unlinkProvider,
  async ({ trx, districtId, actor: { accountId } }, { identityId }) => {
    if (accountId === null) return refuse({ kind: 'not-signed-in' })
    await holdAccount(trx, districtId, accountId)
    const held = await identitiesOf(trx, districtId, accountId)
    const links = held.map(({ identityHash, issuer }) => ({ identityId: identityHash, issuer }))
    const decided = decide(links, identityId, (await passkeysOf(trx, districtId, accountId)).length)
    if (!decided.ok) return decided
    await deleteIdentity(trx, districtId, identityId)
    return ok({ reply: { identityId }, about: [{ kind: 'account', id: accountId }] })
  },
)
