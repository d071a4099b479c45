import { createHmac, randomBytes } from 'node:crypto'
import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { makeRecoveryCodes, recoverWithCode } from '../contract-sign-in.ts'
import { rolesOn } from '../core/account.ts'
import { recoverByCode } from '../core/enrolment.ts'
import { codeBytes, codesAtATime, recoveryCode } from '../core/recovery-code.ts'
import { replaceCodes, takeCode } from '../store/passkey-queries.ts'
import { findAccount } from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** A code is short enough to be guessed from a plain hash; without the house's secret its hash says nothing. */
const hashOf = ({ secret }: SignInMeans, code: string): string =>
  createHmac('sha256', secret)
    .update(`recovery ${code.replaceAll('-', '')}`)
    .digest('base64url')

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
    const kept = { hashes: codes.map((code) => hashOf(means, code)), madeAt: now }
    await replaceCodes(trx, districtId, actor.accountId, kept)
    return ok({ reply: { codes }, about: [{ kind: 'account', id: actor.accountId }] })
  })

export const recoverWithCodeWith = (means: SignInMeans) =>
  handleCommand(recoverWithCode, async (context, { code }) => {
    const { trx, districtId, now } = context
    const accountId = await takeCode(trx, districtId, hashOf(means, code))
    const account = accountId === null ? null : await findAccount(trx, districtId, accountId)
    if (account === null || account.destroyedOn !== null) return refuse({ kind: 'code-not-found' })
    const roles = rolesOn(account.grants, dateInSeoul(now))
    if (roles.length === 0) return refuse({ kind: 'no-role-today' })
    const decided = recoverByCode(roles)
    if (!decided.ok) return decided
    const session = await beginSession(context, means, account.accountId, 'recovery-code')
    return ok({
      reply: { accountId: account.accountId },
      about: [{ kind: 'account', id: account.accountId }],
      session,
    })
  })
