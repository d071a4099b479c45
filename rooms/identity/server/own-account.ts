import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { endOneSession, endOtherSessions, seeOwnAccount } from '../contract-sign-in.ts'
import { recoverByCode } from '../core/enrolment.ts'
import { countCodes, passkeysOf } from '../store/passkey-queries.ts'
import { findAccount } from '../store/queries.ts'
import { deleteSession, deleteSessions, sessionsOf } from '../store/session-queries.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const seeOwnAccountWith = ({ demonstration, origin }: SignInMeans) =>
  handleQuery(seeOwnAccount, async ({ trx, districtId, actor, now }) => {
    const { accountId, sessionId, roles } = actor
    const account = accountId === null ? null : await findAccount(trx, districtId, accountId)
    if (account === null) return refuse({ kind: 'not-signed-in' })
    const passkeys = await passkeysOf(trx, districtId, account.accountId)
    const sessions = await sessionsOf(trx, districtId, account.accountId, now)
    return ok({
      account,
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

export const endOneSessionHandler = handleCommand(endOneSession, async ({ trx, districtId, actor, now }, input) => {
  if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
  const own = await sessionsOf(trx, districtId, actor.accountId, now)
  if (!own.some(({ tokenHash }) => tokenHash === input.sessionId)) return refuse({ kind: 'session-not-found' })
  await deleteSession(trx, districtId, input.sessionId)
  const about = [{ kind: 'account', id: actor.accountId }]
  const session = input.sessionId === actor.sessionId ? { session: { end: true } as const } : {}
  return ok({ reply: {}, about, ...session })
})

export const endOtherSessionsHandler = handleCommand(endOtherSessions, async ({ trx, districtId, actor, now }) => {
  if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
  const staying = actor.sessionId ?? null
  const own = await sessionsOf(trx, districtId, actor.accountId, now)
  await deleteSessions(trx, districtId, actor.accountId, staying)
  const ended = own.filter(({ tokenHash }) => tokenHash !== staying).length
  return ok({ reply: { ended }, about: [{ kind: 'account', id: actor.accountId }] })
})
