import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { enrolPasskey } from '../contract-sign-in.ts'
import { rolesOn } from '../core/account.ts'
import { isOpen, opensAccount } from '../core/enrolment.ts'
import { addPasskey } from '../core/passkey.ts'
import { mayEnter } from '../core/session.ts'
import { endEnrolments, holdEnrolmentByToken } from '../store/enrolment-queries.ts'
import { insertPasskey, passkeysOf } from '../store/passkey-queries.ts'
import { holdAccount } from '../store/queries.ts'
import { beginSession } from './begin-session.ts'
import { madePasskey } from './check-passkey.ts'
import { endWaysIn } from './end-ways-in.ts'
import { entryOf } from './entry-of.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** Makes a passkey by a link, ends the link and signs in. In a recovery every way in that was said to be lost ends first. */
export const enrolPasskeyWith = (means: SignInMeans) =>
  handleCommand(enrolPasskey, async (context, { token, label, response }) => {
    const { trx, districtId, now } = context
    const enrolment = await holdEnrolmentByToken(trx, districtId, hashToken(token))
    if (enrolment === null || !isOpen(enrolment, now)) return refuse({ kind: 'enrolment-not-found' })
    const account = await holdAccount(trx, districtId, enrolment.accountId)
    if (!mayEnter(account, means.demonstration)) return refuse({ kind: 'enrolment-not-found' })
    if (rolesOn(account.grants, dateInSeoul(now)).length === 0) return refuse({ kind: 'no-role-today' })
    if (!opensAccount(enrolment, await entryOf(context, account))) return refuse({ kind: 'enrolment-not-found' })
    const made = await madePasskey(context, means, response)
    if (!made.ok) return made
    const { accountId } = account
    if (enrolment.kind === 'recovery') await endWaysIn(context, means.sealing, accountId)
    const decided = addPasskey(await passkeysOf(trx, districtId, accountId), made.value.credentialId)
    if (!decided.ok)
      return decided.refusal.kind === 'passkey-taken'
        ? refuse({ kind: 'passkey-taken' })
        : refuse({ kind: 'enrolment-not-found' })
    if (!(await insertPasskey(trx, districtId, { ...made.value, label, accountId })))
      return refuse({ kind: 'passkey-taken' })
    await endEnrolments(trx, districtId, accountId, now)
    const session = await beginSession(context, means, accountId, 'passkey')
    return ok({ reply: { accountId }, about: [{ kind: 'account', id: accountId }], session })
  })
