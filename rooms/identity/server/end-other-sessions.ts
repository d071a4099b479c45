import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { endOtherSessions } from '../contract-sign-in.ts'
import { deleteSessions, sessionsOf } from '../store/session-queries.ts'

export const endOtherSessionsHandler = handleCommand(endOtherSessions, async ({ trx, districtId, actor, now }) => {
  if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
  const staying = actor.sessionId ?? null
  const own = await sessionsOf(trx, districtId, actor.accountId, now)
  await deleteSessions(trx, districtId, actor.accountId, staying)
  const ended = own.filter(({ tokenHash }) => tokenHash !== staying).length
  return ok({ reply: { ended }, about: [{ kind: 'account', id: actor.accountId }] })
})
