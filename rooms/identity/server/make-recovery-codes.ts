import { randomBytes } from 'node:crypto'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { makeRecoveryCodes } from '../contract-sign-in.ts'
import { recoverByCode } from '../core/enrolment.ts'
import { codeBytes, codesAtATime, recoveryCode } from '../core/recovery-code.ts'
import { replaceCodes } from '../store/passkey-queries.ts'
import { recoveryCodeHash } from './recovery-code-hash.ts'
import type { SignInMeans } from './sign-in-means.ts'

function drawCode(): string {
  for (;;) {
    const code = recoveryCode(randomBytes(codeBytes))
    if (code !== null) return code
  }
}

export const makeRecoveryCodesWith = (means: SignInMeans) =>
  handleCommand(makeRecoveryCodes, async ({ trx, districtId, actor, now }) => {
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    const decided = recoverByCode(actor.roles)
    if (!decided.ok) return decided
    const codes = Array.from({ length: codesAtATime }, drawCode)
    const kept = { hashes: codes.map((code) => recoveryCodeHash(means, code)), madeAt: now }
    await replaceCodes(trx, districtId, actor.accountId, kept)
    return ok({ reply: { codes }, about: [{ kind: 'account', id: actor.accountId }] })
  })
