import { randomBytes } from 'node:crypto'
import { handleCommand } from '#kernel/handler.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { startDemoSession } from '../contract.ts'
import { demoSignIn, sessionSeconds } from '../core/session.ts'
import * as store from '../store/queries.ts'
import { hashToken } from './session-token.ts'

export const startDemoSessionWith = (demonstration: boolean) =>
  handleCommand(startDemoSession, async ({ trx, districtId, now }, input) => {
    const account = await store.holdAccount(trx, districtId, input.accountId)
    const decided = demoSignIn(account, demonstration, now)
    if (!decided.ok) return decided
    const { accountId } = decided.value
    const token = randomBytes(32).toString('base64url')
    const endsAt = new Date(Date.parse(now) + sessionSeconds * 1000).toISOString() as Instant
    await store.insertSession(trx, { districtId, tokenHash: hashToken(token), accountId, begunAt: now, endsAt })
    return ok({
      reply: { accountId },
      about: [{ kind: 'account', id: accountId }],
      session: { begin: token, maxAgeSeconds: sessionSeconds },
    })
  })
