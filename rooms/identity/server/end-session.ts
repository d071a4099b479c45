import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { endSession } from '../contract.ts'
import { deleteSession } from '../store/session-queries.ts'

export const endSessionHandler = handleCommand(endSession, async ({ trx, districtId, actor }) => {
  const { accountId, sessionId } = actor
  if (accountId === null || sessionId === undefined) return refuse({ kind: 'not-signed-in' })
  await deleteSession(trx, districtId, sessionId)
  return ok({ reply: {}, about: [{ kind: 'account', id: accountId }], session: { end: true } })
})
