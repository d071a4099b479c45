import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { unlinkProvider } from '../contract-provider.ts'
import { unlinkProvider as decide } from '../core/provider.ts'
import { codeOpens } from '../core/sign-in-code.ts'
import { provenContactOf } from '../store/contact-queries.ts'
import { passkeysOf } from '../store/passkey-queries.ts'
import { deleteIdentity, identitiesOf } from '../store/provider-queries.ts'
import { holdAccount } from '../store/queries.ts'

export const unlinkProviderHandler = handleCommand(
  unlinkProvider,
  async ({ trx, districtId, now, actor: { accountId } }, { identityId }) => {
    const account = accountId === null ? null : await holdAccount(trx, districtId, accountId)
    if (accountId === null || account === null) return refuse({ kind: 'not-signed-in' })
    const held = await identitiesOf(trx, districtId, accountId)
    const links = held.map(({ identityHash, issuer }) => ({ identityId: identityHash, issuer }))
    const passkeys = await passkeysOf(trx, districtId, accountId)
    const byCode = codeOpens(account, now).ok && (await provenContactOf(trx, districtId, accountId)) !== null
    const decided = decide(links, identityId, passkeys.length + (byCode ? 1 : 0))
    if (!decided.ok) return decided
    await deleteIdentity(trx, districtId, identityId)
    return ok({ reply: { identityId }, about: [{ kind: 'account', id: accountId }] })
  },
)
