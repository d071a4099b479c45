import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { AccessEntry } from './core/access.ts'
import * as may from './core/permissions.ts'
import { CertificateId, DestructionCertificate, PersonRows } from './core/person-data.ts'
import { AnswerOutcome, lawfulDays, PrivacyRequest, PrivacyRequestId, RequestKind } from './core/request.ts'

const refusal = <const Kinds extends readonly [string, ...string[]]>(...kinds: Kinds) =>
  z.object({ kind: z.enum(kinds) })

export const setAnswerDays = command({
  name: 'privacy.set-answer-days',
  title: { ko: '개인정보 청구에 답할 기한을 정한다', en: 'Set within how many days requests are answered' },
  permission: may.maySetClock,
  input: z.strictObject({ days: z.int().min(1).max(lawfulDays) }),
  reply: z.object({ days: z.int() }),
  refusal: noRefusals,
})

export const askRequest = command({
  name: 'privacy.ask',
  title: { ko: '자기 개인정보에 대해 청구한다', en: 'Ask about own personal data' },
  done: { ko: '청구를 받았습니다.', en: 'Your request was received.' },
  permission: may.mayAskOwn,
  effective: 'today',
  input: z.strictObject({
    requestId: PrivacyRequestId,
    kind: RequestKind,
    wish: z.string().trim().min(1).max(2000),
  }),
  reply: z.object({ requestId: PrivacyRequestId, dueOn: LocalDate }),
  refusal: refusal('not-signed-in', 'request-taken'),
})

export const withdrawRequest = command({
  name: 'privacy.withdraw',
  title: { ko: '자기 청구를 거둔다', en: 'Withdraw an own request' },
  done: { ko: '청구를 거두었습니다.', en: 'The request was withdrawn.' },
  permission: may.mayAskOwn,
  input: z.strictObject({ requestId: PrivacyRequestId }),
  reply: z.object({ requestId: PrivacyRequestId }),
  refusal: refusal('not-signed-in', 'request-not-found', 'request-closed'),
})

export const answerRequest = command({
  name: 'privacy.answer',
  title: { ko: '개인정보 청구에 답한다', en: 'Answer a request about personal data' },
  permission: may.mayAnswer,
  proof: 'fresh',
  effective: 'today',
  unrecorded: ['contact'],
  input: z.strictObject({
    requestId: PrivacyRequestId,
    outcome: AnswerOutcome,
    answer: z.string().trim().min(1).max(2000),
    /** The number of the certificate, when a deletion is granted. */
    certificateId: CertificateId,
    /** What a correction puts right; what is left out stays. */
    displayName: z.string().trim().min(1).max(100).optional(),
    contact: z.string().trim().min(1).max(200).optional(),
  }),
  reply: z.object({ requestId: PrivacyRequestId }),
  refusal: refusal(
    'not-signed-in',
    'request-not-found',
    'request-closed',
    'request-of-oneself',
    'nothing-corrected',
    'certificate-taken',
    'account-not-found',
    'account-destroyed',
    'roles-still-held',
  ),
})

export const listOwnRequests = query({
  name: 'privacy.list-own-requests',
  title: { ko: '자기 청구를 본다', en: 'See own requests' },
  permission: may.mayAskOwn,
  personal: 'own',
  input: z.object({}),
  reply: z.object({ requests: z.array(PrivacyRequest) }),
  refusal: refusal('not-signed-in'),
})

export const listRequests = query({
  name: 'privacy.list-requests',
  title: { ko: '개인정보 청구와 파기 증명을 본다', en: 'See requests and certificates of destruction' },
  permission: may.maySeeRequests,
  personal: { file: 'requests', about: ({ requests }) => requests.map(({ accountId }) => accountId) },
  input: z.object({}),
  reply: z.object({
    requests: z.array(PrivacyRequest),
    certificates: z.array(DestructionCertificate),
    answerDays: z.int(),
  }),
  refusal: noRefusals,
})

export const seeOwnData = query({
  name: 'privacy.see-own-data',
  title: { ko: '자기 개인정보를 모두 본다', en: 'See all own personal data' },
  permission: may.mayAskOwn,
  personal: 'own',
  input: z.object({}),
  reply: z.object({
    tables: z.array(PersonRows),
    events: z.array(
      z.object({
        command: z.string(),
        title: z.object({ ko: z.string(), en: z.string() }),
        effectiveOn: LocalDate,
        role: z.string(),
        body: z.string().nullable(),
      }),
    ),
    /** Who, by role, read the person's data, and why. */
    looks: z.array(AccessEntry.pick({ role: true, title: true, reason: true, at: true })),
  }),
  refusal: refusal('not-signed-in'),
})
