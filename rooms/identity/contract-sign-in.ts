import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { NamedUnit } from '#kit/unit.ts'
import { Account } from './core/account.ts'
import { Enrolment, EnrolmentId, EnrolmentToken } from './core/enrolment.ts'
import { CredentialId, Passkey, PasskeyLabel, PasskeyResponse } from './core/passkey.ts'
import * as may from './core/permissions.ts'
import { TypedCode } from './core/recovery-code.ts'
import { SessionMethod } from './core/session.ts'

const refusal = <const Kinds extends readonly [string, ...string[]]>(...kinds: Kinds) =>
  z.object({ kind: z.enum(kinds) })

/** What the browser's own WebAuthn call takes, as JSON. */
const BrowserOptions = z.record(z.string(), z.unknown())

/** A challenge is made for one asking, so what is asked here is never remembered: it is sent as a body. */
export const seeSignInOptions = query({
  name: 'identity.see-sign-in-options',
  title: { ko: '패스키로 들어올 준비를 한다', en: 'Prepare to sign in with a passkey' },
  permission: may.maySignIn,
  sent: 'body',
  input: z.strictObject({}),
  reply: z.object({ options: BrowserOptions }),
  refusal: noRefusals,
})

export const signInWithPasskey = command({
  name: 'identity.sign-in-with-passkey',
  title: { ko: '패스키로 로그인한다', en: 'Sign in with a passkey' },
  permission: may.maySignIn,
  input: z.strictObject({ response: PasskeyResponse }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal('passkey-not-accepted', 'no-role-today'),
})

export const proveWithPasskey = command({
  name: 'identity.prove-with-passkey',
  title: { ko: '패스키로 본인임을 다시 확인한다', en: 'Prove oneself again with a passkey' },
  permission: may.maySignOut,
  input: z.strictObject({ response: PasskeyResponse }),
  reply: z.object({}),
  refusal: refusal('not-signed-in', 'passkey-not-accepted'),
})

export const proveForDemonstration = command({
  name: 'identity.prove-for-demonstration',
  title: { ko: '체험용으로 본인 확인을 대신한다', en: 'Stand in for a proof in the demonstration' },
  permission: may.maySignOut,
  input: z.strictObject({}),
  reply: z.object({}),
  refusal: refusal('not-signed-in', 'demo-sign-in-off'),
})

export const seeRegistrationOptions = query({
  name: 'identity.see-registration-options',
  title: { ko: '패스키를 만들 준비를 한다', en: 'Prepare to make a passkey' },
  permission: may.maySignIn,
  sent: 'body',
  /** With a token, for the account of an enrolment; without one, for whoever is signed in. */
  input: z.strictObject({ token: EnrolmentToken.nullable().default(null) }),
  reply: z.object({ options: BrowserOptions }),
  refusal: refusal('enrolment-not-found', 'not-signed-in', 'account-not-found'),
})

export const addPasskey = command({
  name: 'identity.add-passkey',
  title: { ko: '패스키를 더한다', en: 'Add a passkey' },
  permission: may.maySignOut,
  proof: 'fresh',
  input: z.strictObject({ label: PasskeyLabel, response: PasskeyResponse }),
  reply: z.object({ credentialId: CredentialId }),
  refusal: refusal('not-signed-in', 'passkey-not-accepted', 'passkey-taken', 'too-many-passkeys'),
})

export const removePasskey = command({
  name: 'identity.remove-passkey',
  title: { ko: '패스키를 지운다', en: 'Remove a passkey' },
  permission: may.maySignOut,
  proof: 'fresh',
  input: z.strictObject({ credentialId: CredentialId }),
  reply: z.object({ credentialId: CredentialId }),
  refusal: refusal('not-signed-in', 'passkey-not-found', 'last-passkey'),
})

export const makeRecoveryCodes = command({
  name: 'identity.make-recovery-codes',
  title: { ko: '복구 코드를 새로 만든다', en: 'Make new recovery codes' },
  permission: may.maySignOut,
  proof: 'fresh',
  shownOnce: true,
  input: z.strictObject({}),
  /** Shown once; the database keeps only keyed hashes. */
  reply: z.object({ codes: z.array(z.string()) }),
  refusal: refusal('not-signed-in', 'recovery-needs-two-people'),
})

export const recoverWithCode = command({
  name: 'identity.recover-with-code',
  title: { ko: '복구 코드로 들어온다', en: 'Enter with a recovery code' },
  permission: may.maySignIn,
  input: z.strictObject({ code: TypedCode }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal('code-not-found', 'recovery-needs-two-people', 'no-role-today'),
})

export const invite = command({
  name: 'identity.invite',
  title: { ko: '첫 패스키를 만들 링크를 만든다', en: 'Make a link for a first passkey' },
  permission: may.mayInvite,
  proof: 'fresh',
  shownOnce: true,
  input: z.strictObject({ enrolmentId: EnrolmentId, accountId: AccountId }),
  /** The token is shown once, to be handed over in person. */
  reply: z.object({ token: EnrolmentToken, endsAt: Instant }),
  refusal: refusal(
    'account-not-found',
    'account-destroyed',
    'has-a-way-in',
    'needs-two-people-to-let-in',
    'enrolment-id-taken',
  ),
})

export const openRecovery = command({
  name: 'identity.open-recovery',
  title: { ko: '복구나 두 사람의 첫 링크를 연다', en: 'Open a recovery, or a first link by two' },
  permission: may.mayRecover,
  proof: 'fresh',
  input: z.strictObject({
    enrolmentId: EnrolmentId,
    accountId: AccountId,
    reason: z.string().trim().min(1).max(300),
  }),
  reply: z.object({ enrolmentId: EnrolmentId }),
  refusal: refusal('account-not-found', 'account-destroyed', 'has-no-way-in', 'enrolment-id-taken'),
})

export const approveRecovery = command({
  name: 'identity.approve-recovery',
  title: { ko: '복구나 두 사람의 첫 링크를 승인한다', en: 'Approve a recovery, or a first link by two' },
  permission: may.mayRecover,
  proof: 'fresh',
  shownOnce: true,
  input: z.strictObject({ enrolmentId: EnrolmentId }),
  /** The token is shown once, to be handed over in person. */
  reply: z.object({ token: EnrolmentToken, endsAt: Instant }),
  refusal: refusal('enrolment-not-found', 'needs-a-second-person'),
})

export const endEnrolment = command({
  name: 'identity.end-enrolment',
  title: { ko: '건넨 링크나 열린 복구를 거둔다', en: 'Take back a link or a recovery' },
  permission: may.mayRecover,
  input: z.strictObject({ enrolmentId: EnrolmentId }),
  reply: z.object({ enrolmentId: EnrolmentId }),
  refusal: refusal('enrolment-not-found'),
})

export const seeEnrolment = query({
  name: 'identity.see-enrolment',
  title: { ko: '패스키를 만들 링크를 본다', en: 'Look at a link for a passkey' },
  permission: may.maySignIn,
  personal: 'own',
  sent: 'body',
  input: z.strictObject({ token: EnrolmentToken }),
  reply: z.object({ kind: Enrolment.shape.kind, displayName: z.string(), endsAt: Instant, origin: z.string() }),
  refusal: refusal('enrolment-not-found'),
})

export const enrolPasskey = command({
  name: 'identity.enrol-passkey',
  title: { ko: '받은 링크로 패스키를 만든다', en: 'Make a passkey by a link' },
  permission: may.maySignIn,
  /** The token stands in the record only once it has been used, and then opens nothing more. */
  input: z.strictObject({ token: EnrolmentToken, label: PasskeyLabel, response: PasskeyResponse }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal('enrolment-not-found', 'passkey-not-accepted', 'passkey-taken', 'no-role-today'),
})

/** One of one's own sessions, by the hash of its secret, which says nothing of the secret. */
const OwnSession = z.object({
  sessionId: z.string(),
  method: SessionMethod,
  begunAt: Instant,
  endsAt: Instant,
  current: z.boolean(),
})

export const seeOwnAccount = query({
  name: 'identity.see-own-account',
  title: { ko: '내 계정을 본다', en: 'See my account' },
  permission: may.maySignOut,
  personal: 'own',
  input: z.object({}),
  reply: z.object({
    account: Account,
    /** How the departments and subcommittees are called, for which roles are held. */
    units: z.array(NamedUnit),
    passkeys: z.array(Passkey),
    sessions: z.array(OwnSession),
    codesLeft: z.int(),
    mayHoldCodes: z.boolean(),
    demonstration: z.boolean(),
    origin: z.string(),
  }),
  refusal: refusal('not-signed-in'),
})

export const endOneSession = command({
  name: 'identity.end-one-session',
  title: { ko: '내 로그인 하나를 끝낸다', en: 'End one of my sessions' },
  permission: may.maySignOut,
  input: z.strictObject({ sessionId: z.string().min(1).max(100) }),
  reply: z.object({}),
  refusal: refusal('not-signed-in', 'session-not-found'),
})

export const endOtherSessions = command({
  name: 'identity.end-other-sessions',
  title: { ko: '이 로그인 말고 모두 끝낸다', en: 'End all my other sessions' },
  permission: may.maySignOut,
  input: z.strictObject({}),
  reply: z.object({ ended: z.int() }),
  refusal: refusal('not-signed-in'),
})
