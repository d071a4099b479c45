import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { mayAnswer } from './permissions.ts'

const ofRequest = (own: Pick<PersonalField, 'column' | 'label' | 'kind'> & Partial<PersonalField>): PersonalField => ({
  file: 'requests',
  table: 'privacy_request',
  certain: true,
  basis: 'law',
  retention: { kind: 'with-account' },
  readers: mayAnswer.roles,
  published: false,
  mask: 'hidden',
  required: true,
  sensitive: false,
  ...own,
})

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
  ],
  fields: [
    ofRequest({
      column: 'account_id',
      label: { ko: '청구한 계정 번호', en: 'Account that asked' },
      kind: 'identifier',
      retention: { kind: 'with-work' },
    }),
    ofRequest({ column: 'wish', label: { ko: '청구 내용', en: 'What was asked' }, kind: 'free-text' }),
    ofRequest({ column: 'answer', label: { ko: '청구에 대한 답', en: 'Answer given' }, kind: 'free-text' }),
    ofRequest({
      column: 'decided_by',
      label: { ko: '답한 관리자', en: 'Administrator who answered' },
      kind: 'identifier',
      retention: { kind: 'with-work' },
    }),
  ],
  people: { privacy_request: 'account_id decided_by' },
  impersonal: {
    privacy_request: { key: 'request_id', list: 'kind outcome' },
    destruction_certificate: { key: 'certificate_id', list: 'rule', office: 'cells' },
  },
}
