import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { endOneSession } from '../contract-sign-in.ts'
import { deleteSession, sessionsOf } from '../store/session-queries.ts'

export const endOneSessionHandler = handleCommand(endOneSession, async ({ trx, districtId, actor, now }, input) => {
  if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
  const own = await sessionsOf(trx, districtId, actor.accountId, now)
  if (!own.some(({ tokenHash }) => tokenHash === input.sessionId)) return refuse({ kind: 'session-not-found' })
  await deleteSession(trx, districtId, input.sessionId)
  const about = [{ kind: 'account', id: actor.accountId }]
  const session = input.sessionId === actor.sessionId ? { session: { end: true } as const } : {}
  return ok({ reply: {}, about, ...session })
})
