import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeOwnAccount } from '../contract-sign-in.ts'
import { recoverByCode } from '../core/enrolment.ts'
import { countCodes, passkeysOf } from '../store/passkey-queries.ts'
import { findAccount } from '../store/queries.ts'
import { sessionsOf } from '../store/session-queries.ts'
import type { KnownUnits } from './known-units.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const seeOwnAccountWith = ({ demonstration, origin }: SignInMeans, knownUnits: KnownUnits) =>
  handleQuery(seeOwnAccount, async (context) => {
    const { trx, districtId, actor, now } = context
    const { accountId, sessionId, roles } = actor
    const account = accountId === null ? null : await findAccount(trx, districtId, accountId)
    if (account === null) return refuse({ kind: 'not-signed-in' })
    const passkeys = await passkeysOf(trx, districtId, account.accountId)
    const sessions = await sessionsOf(trx, districtId, account.accountId, now)
    return ok({
      account,
      units: [...(await knownUnits(context))],
      passkeys: passkeys.map(({ credentialId, label, registeredAt, lastUsedAt }) => ({
        ...{ credentialId, label, registeredAt, lastUsedAt },
      })),
      sessions: sessions.map(({ tokenHash, method, begunAt, endsAt }) => ({
        ...{ sessionId: tokenHash, method, begunAt, endsAt },
        current: tokenHash === sessionId,
      })),
      codesLeft: await countCodes(trx, districtId, account.accountId),
      mayHoldCodes: recoverByCode(roles).ok,
      demonstration: demonstration && account.demonstration,
      origin,
    })
  })
