import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { Channel } from './core/contact.ts'
import * as may from './core/permissions.ts'
import { CodeState, CodeToken, CodeUse, TypedSixDigits } from './core/sign-in-code.ts'

const refusal = <const Kinds extends readonly [string, ...string[]]>(...kinds: Kinds) =>
  z.object({ kind: z.enum(kinds) })

const CodeLang = z.enum(['ko', 'en']).default('ko')

export const seeCodeSending = query({
  name: 'identity.see-code-sending',
  title: { ko: '번호를 어디로 받을 수 있는지 본다', en: 'See where codes can be sent' },
  permission: may.maySignIn,
  database: 'none',
  input: z.object({}),
  reply: z.object({ channels: z.array(Channel), shown: z.boolean() }),
  refusal: noRefusals,
})

/** Nothing of the answer tells whether anybody is known by the contact: the same is done either way. */
export const askCode = command({
  name: 'identity.ask-code',
  title: { ko: '한 번 쓰는 번호를 청한다', en: 'Ask for a one-time code' },
  done: { ko: '번호를 보냈습니다.', en: 'The code was sent.' },
  permission: may.maySignIn,
  unrecorded: ['token', 'contact'],
  input: z.strictObject({ token: CodeToken, contact: z.string().trim().min(1).max(200), lang: CodeLang }),
  reply: z.object({ againAt: Instant }),
  refusal: refusal('contact-unreadable', 'no-way-to-send', 'too-many-codes', 'code-too-soon', 'code-request-taken'),
})

export const sendCodeAgain = command({
  name: 'identity.send-code-again',
  title: { ko: '번호를 다시 보낸다', en: 'Send another code' },
  done: { ko: '새 번호를 보냈습니다. 앞의 번호는 쓸 수 없습니다.', en: 'A new code was sent. The one before is void.' },
  permission: may.maySignIn,
  unrecorded: ['token'],
  input: z.strictObject({ token: CodeToken, lang: CodeLang }),
  reply: z.object({ againAt: Instant }),
  refusal: refusal('code-ended', 'no-way-to-send', 'too-many-codes', 'code-too-soon', 'code-request-taken'),
})

/** A wrong code is no refusal, for it is counted: what came of it is in the reply. */
export const signInWithCode = command({
  name: 'identity.sign-in-with-code',
  title: { ko: '받은 번호로 들어온다', en: 'Sign in with a code' },
  done: { ko: '로그인했습니다.', en: 'You are signed in.' },
  permission: may.maySignIn,
  unrecorded: ['token', 'code'],
  input: z.strictObject({ token: CodeToken, code: TypedSixDigits }),
  reply: z.object({ came: z.enum(['in', 'new', 'wrong']), triesLeft: z.int() }),
  refusal: refusal('code-ended', 'code-not-for-role', 'no-role-today'),
})

export const joinWithCode = command({
  name: 'identity.join-with-code',
  title: { ko: '받은 번호로 주민으로 가입한다', en: 'Join as a resident with a code' },
  done: { ko: '가입했습니다. 주민으로 들어왔습니다.', en: 'You have joined and are signed in as a resident.' },
  permission: may.maySignIn,
  unrecorded: ['token'],
  input: z.strictObject({
    token: CodeToken,
    accountId: AccountId,
    displayName: z.string().trim().min(1).max(60),
    agreesToName: z.boolean(),
    agreesToContact: z.boolean(),
    isFourteen: z.boolean(),
  }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal('code-ended', 'consent-missing', 'guardian-needed', 'account-id-taken', 'contact-taken'),
})

export const askProofCode = command({
  name: 'identity.ask-proof-code',
  title: { ko: '본인 확인에 쓸 번호를 청한다', en: 'Ask for a code to prove oneself' },
  done: { ko: '번호를 보냈습니다.', en: 'The code was sent.' },
  permission: may.maySignOut,
  unrecorded: ['token'],
  input: z.strictObject({ token: CodeToken, lang: CodeLang }),
  reply: z.object({ againAt: Instant }),
  refusal: refusal(
    'not-signed-in',
    'no-proven-contact',
    'code-not-for-role',
    'no-role-today',
    'no-way-to-send',
    'too-many-codes',
    'code-too-soon',
    'code-request-taken',
  ),
})

export const proveWithCode = command({
  name: 'identity.prove-with-code',
  title: { ko: '받은 번호로 본인임을 다시 확인한다', en: 'Prove oneself again with a code' },
  done: { ko: '본인임을 확인했습니다.', en: 'You have proved who you are.' },
  permission: may.maySignOut,
  unrecorded: ['token', 'code'],
  input: z.strictObject({ token: CodeToken, code: TypedSixDigits }),
  reply: z.object({ came: z.enum(['proven', 'wrong']), triesLeft: z.int() }),
  refusal: refusal('not-signed-in', 'code-ended', 'code-not-for-role', 'no-role-today'),
})

/** It is asked with a secret, so it is sent as a body. */
export const seeCode = query({
  name: 'identity.see-code',
  title: { ko: '청한 번호가 어디까지 왔는지 본다', en: 'See how a code that was asked for stands' },
  permission: may.maySignIn,
  sent: 'body',
  input: z.strictObject({ token: CodeToken }),
  reply: z.object({
    state: CodeState,
    /** What is known while it is not over. */
    request: z
      .object({
        use: CodeUse,
        channel: Channel,
        /** Masked. */
        to: z.string(),
        tries: z.int(),
        triesLeft: z.int(),
        sentAt: Instant,
        endsAt: Instant,
        againAt: Instant,
      })
      .nullable(),
  }),
  refusal: noRefusals,
})

/** Whether the own account can be opened by a code; nothing of the contact is in the reply but its masked form. */
export const seeOwnContact = query({
  name: 'identity.see-own-contact',
  title: { ko: '내 번호를 받는 곳을 본다', en: 'See where my codes are sent' },
  permission: may.maySignOut,
  input: z.object({}),
  reply: z.object({ to: z.string().nullable(), mayUseCodes: z.boolean() }),
  refusal: refusal('not-signed-in'),
})
