import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { accessLogDays } from './access.ts'
import { mayReviewAccess, maySeeRequests } from './permissions.ts'

/** As long as what was done about requests is kept to be checked. */
const threeYears = 3 * 365

const ofRequest = (own: Pick<PersonalField, 'column' | 'label' | 'kind'> & Partial<PersonalField>): PersonalField => ({
  file: 'requests',
  table: 'privacy_request',
  certain: true,
  basis: 'law',
  retention: { kind: 'with-account' },
  readers: maySeeRequests.roles,
  published: false,
  mask: 'hidden',
  required: true,
  sensitive: false,
  ...own,
})

const afterAnswer = { kind: 'days-after', days: threeYears, event: 'ended', column: 'decided_on' } as const
const afterReading = { kind: 'days-after', days: accessLogDays, event: 'read', column: 'read_at' } as const
const afterDay = { ...afterReading, column: 'given_on' } as const
const reader = { ko: '본 사람', en: 'Who read' }
const why = { ko: '본 까닭', en: 'Why it was read' }

/** Who read personal data of others: kept for two years, however small the office. */
const ofAccess = (own: Pick<PersonalField, 'column' | 'label' | 'kind'> & Partial<PersonalField>): PersonalField =>
  ofRequest({ file: 'access', table: 'access_log', retention: afterReading, readers: mayReviewAccess.roles, ...own })

/** What this room holds of people: what they asked about their data; certificates name nobody. */
export const privacyPersonal: PersonalDeclaration = {
  room: 'privacy',
  files: [
    {
      key: 'requests',
      name: { ko: '개인정보 청구', en: 'Requests about personal data' },
      purpose: {
        ko: '열람, 정정, 처리정지, 삭제의 청구에 답함',
        en: 'To answer requests to see, correct, stop and delete',
      },
      ground: {
        ko: '개인정보 보호법 제35조부터 제38조',
        en: 'Act on personal information, arts. 35 to 38',
      },
    },
    {
      key: 'access',
      name: { ko: '개인정보 접속기록', en: 'Log of who read personal data' },
      purpose: {
        ko: '누가 왜 누구의 개인정보를 보았는지 남겨 점검함',
        en: 'To be able to review who read whose personal data, and why',
      },
      ground: {
        ko: '개인정보의 안전성 확보조치 기준(접속기록의 보관 및 점검)',
        en: 'Standard of measures of safety, keeping and review of access records',
      },
    },
  ],
  fields: [
    ofRequest({
      column: 'account_id',
      label: { ko: '청구한 계정 번호', en: 'Account that asked' },
      kind: 'identifier',
      retention: { kind: 'with-work' },
    }),
    ofRequest({
      column: 'wish',
      label: { ko: '청구 내용', en: 'What was asked' },
      kind: 'free-text',
      retention: afterAnswer,
    }),
    ofRequest({
      column: 'answer',
      label: { ko: '청구에 대한 답', en: 'Answer given' },
      kind: 'free-text',
      retention: afterAnswer,
    }),
    ofRequest({
      column: 'decided_by',
      label: { ko: '답한 관리자', en: 'Administrator who answered' },
      kind: 'identifier',
      retention: { kind: 'with-work' },
    }),
    ofAccess({ table: 'access_reason', column: 'account_id', label: reader, kind: 'identifier', retention: afterDay }),
    ofAccess({ table: 'access_reason', column: 'reason', label: why, kind: 'free-text', retention: afterDay }),
    ofAccess({ column: 'read_by', label: reader, kind: 'identifier' }),
    ofAccess({ column: 'reason', label: why, kind: 'free-text' }),
    ofAccess({
      table: 'access_log_subject',
      column: 'account_id',
      label: { ko: '누구의 것을 보았는지', en: 'Whose data were read' },
      kind: 'identifier',
      retention: { kind: 'with-work' },
    }),
  ],
  people: {
    privacy_request: 'account_id decided_by',
    access_reason: 'account_id',
    access_log: 'read_by',
    access_log_subject: 'account_id',
  },
  impersonal: {
    privacy_request: { key: 'request_id', list: 'kind outcome' },
    destruction_certificate: { key: 'certificate_id', list: 'rule schedule', office: 'cells' },
    access_reason: { list: 'query' },
    access_log: { list: 'role query file' },
  },
}
