import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { EnrolmentToken } from './core/enrolment.ts'
import * as may from './core/permissions.ts'
import { Provider, ProviderId, ProviderKind } from './core/provider.ts'
import { ProviderUse } from './core/provider-answer.ts'

const refusal = <const Kinds extends readonly [string, ...string[]]>(...kinds: Kinds) =>
  z.object({ kind: z.enum(kinds) })

/** Something that the house has sealed to read it again itself: what was asked of a provider, or whom it vouched for. */
const Sealed = z.string().max(4000)

export const listProviders = query({
  name: 'identity.list-providers',
  title: { ko: '로그인에 쓸 수 있는 기관과 서비스를 본다', en: 'List the sign-in providers' },
  permission: may.maySignIn,
  database: 'none',
  input: z.object({}),
  reply: z.object({ providers: z.array(Provider.pick({ id: true, name: true, kind: true, issuer: true })) }),
  refusal: noRefusals,
})

/** What is asked is made for one asking, so it is never remembered: it is sent as a body. */
export const askProvider = query({
  name: 'identity.ask-provider',
  title: { ko: '기관이나 서비스에 로그인을 물을 준비를 한다', en: 'Prepare to ask a sign-in provider' },
  permission: may.maySignIn,
  sent: 'body',
  database: 'none',
  computed: 'elsewhere',
  input: z.strictObject({
    providerId: ProviderId,
    use: ProviderUse.default('sign-in'),
    leadsTo: z.string().max(1000).nullable().default(null),
    token: EnrolmentToken.nullable().default(null),
  }),
  /** Where the browser goes, and what it keeps meanwhile. */
  reply: z.object({ address: z.string(), asking: Sealed }),
  refusal: refusal('provider-not-found', 'provider-unreachable'),
})

export const takeProviderAnswer = query({
  name: 'identity.take-provider-answer',
  title: { ko: '기관이나 서비스의 답을 살핀다', en: 'Look at the answer of a sign-in provider' },
  permission: may.maySignIn,
  sent: 'body',
  database: 'none',
  computed: 'elsewhere',
  input: z.strictObject({
    providerId: ProviderId,
    asking: Sealed,
    answer: z.record(z.string().max(100), z.string().max(4000)),
  }),
  reply: z.object({ use: ProviderUse, kind: ProviderKind, leadsTo: z.string().nullable(), vouched: Sealed }),
  refusal: refusal(
    'provider-not-found',
    'provider-answer-ended',
    'provider-state-wrong',
    'provider-issuer-wrong',
    'provider-gave-up',
    'provider-refused',
    'provider-unreachable',
    'provider-code-not-taken',
    'provider-nonce-wrong',
    'provider-token-wrong',
    'provider-proof-old',
  ),
})

export const signInWithProvider = command({
  name: 'identity.sign-in-with-provider',
  title: { ko: '기관이나 서비스의 로그인으로 들어온다', en: 'Sign in with a provider' },
  done: { ko: '로그인했습니다.', en: 'You are signed in.' },
  permission: may.maySignIn,
  unrecorded: ['vouched'],
  input: z.strictObject({ vouched: Sealed }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal(
    'provider-answer-ended',
    'provider-not-linked',
    'provider-person-new',
    'provider-too-weak',
    'no-role-today',
  ),
})

export const joinWithProvider = command({
  name: 'identity.join-with-provider',
  title: { ko: '주민으로 가입한다', en: 'Join as a resident' },
  done: { ko: '가입했습니다. 주민으로 들어왔습니다.', en: 'You have joined and are signed in as a resident.' },
  permission: may.maySignIn,
  unrecorded: ['vouched'],
  input: z.strictObject({
    vouched: Sealed,
    accountId: AccountId,
    displayName: z.string().trim().min(1).max(60),
    agreesToName: z.boolean(),
    agreesToIdentity: z.boolean(),
    isFourteen: z.boolean(),
  }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal(
    'provider-answer-ended',
    'provider-not-linked',
    'consent-missing',
    'guardian-needed',
    'account-id-taken',
    'provider-person-taken',
  ),
})

export const enrolProvider = command({
  name: 'identity.enrol-provider',
  title: { ko: '받은 링크로 기관 로그인을 잇는다', en: 'Link a provider by a link handed over' },
  done: { ko: '이었습니다. 다음부터는 이 로그인으로 들어옵니다.', en: 'Linked. You sign in with it from now on.' },
  permission: may.maySignIn,
  unrecorded: ['vouched'],
  input: z.strictObject({ vouched: Sealed }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal(
    'provider-answer-ended',
    'enrolment-not-found',
    'no-role-today',
    'provider-too-weak',
    'provider-person-taken',
  ),
})

export const linkProvider = command({
  name: 'identity.link-provider',
  title: { ko: '내 계정에 기관이나 서비스의 로그인을 잇는다', en: 'Link a provider to my account' },
  done: {
    ko: '이었습니다. 다음부터는 이 로그인으로도 들어올 수 있습니다.',
    en: 'Linked. You may sign in with it too.',
  },
  permission: may.maySignOut,
  proof: 'fresh',
  unrecorded: ['vouched'],
  input: z.strictObject({ vouched: Sealed }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal('not-signed-in', 'provider-answer-ended', 'provider-too-weak', 'provider-person-taken'),
})

export const proveWithProvider = command({
  name: 'identity.prove-with-provider',
  title: { ko: '기관이나 서비스에서 본인임을 다시 확인한다', en: 'Prove oneself again at a provider' },
  done: { ko: '본인임을 확인했습니다.', en: 'You have proved who you are.' },
  permission: may.maySignOut,
  unrecorded: ['vouched'],
  input: z.strictObject({ vouched: Sealed }),
  reply: z.object({}),
  refusal: refusal('not-signed-in', 'provider-answer-ended', 'provider-not-linked', 'provider-too-weak'),
})

export const unlinkProvider = command({
  name: 'identity.unlink-provider',
  title: { ko: '내 계정에 이은 로그인을 끊는다', en: 'Unlink a provider from my account' },
  done: { ko: '끊었습니다.', en: 'Unlinked.' },
  permission: may.maySignOut,
  proof: 'fresh',
  input: z.strictObject({ identityId: z.string().min(1).max(100) }),
  reply: z.object({ identityId: z.string() }),
  refusal: refusal('not-signed-in', 'identity-not-found', 'last-way-in'),
})

export const seeOwnLinks = query({
  name: 'identity.see-own-links',
  title: { ko: '내 계정에 이은 로그인을 본다', en: 'See what is linked to my account' },
  permission: may.maySignOut,
  input: z.object({}),
  reply: z.object({
    links: z.array(
      z.object({ identityId: z.string(), issuer: z.string(), linkedAt: Instant, providerId: ProviderId.nullable() }),
    ),
    /** What may still be linked. */
    providers: z.array(Provider.pick({ id: true, name: true, kind: true })),
  }),
  refusal: refusal('not-signed-in'),
})
