import type { CommandContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { proveSession } from '../store/session-queries.ts'

/** Writes that the person of the present session has just proved who they are. */
export async function proven({ trx, districtId, now, actor: { accountId, sessionId } }: CommandContext) {
  if (accountId === null || sessionId === undefined) return refuse({ kind: 'not-signed-in' } as const)
  await proveSession(trx, districtId, sessionId, now)
  return ok({ reply: {}, about: [{ kind: 'account', id: accountId }] })
}
