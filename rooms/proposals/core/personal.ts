import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

const ofParticipant = (
  own: Pick<PersonalField, 'table' | 'column' | 'label' | 'kind'> & Partial<PersonalField>,
): PersonalField => ({
  file: 'proposals',
  certain: true,
  basis: 'consent',
  retention: { kind: 'with-account' },
  readers: [],
  published: false,
  mask: 'hidden',
  required: true,
  sensitive: false,
  ...own,
})

/** Who checked and drafted what: kept with the work, so that it can be shown to have been two. */
const ofOfficer = (column: string, label: PersonalField['label']): PersonalField =>
  ofParticipant({
    table: 'proposal_answer',
    column,
    label,
    kind: 'identifier',
    basis: 'public-duty',
    retention: { kind: 'with-work' },
  })

/** What somebody gave with a proposal that the office took in: kept until its day, with consent. */
const ofIntake: readonly PersonalField[] = [
  { column: 'contact', label: { ko: '대신 접수한 제안자의 연락처', en: 'Contact given with a proposal' } },
  { column: 'contact_index', label: { ko: '연락처를 찾는 값', en: 'Number by which the contact is found' } },
].map((own) =>
  ofParticipant({
    ...own,
    table: 'proposal_intake',
    kind: 'contact',
    retention: { kind: 'days-after', days: 0, event: 'ended', column: 'destroy_after' },
    required: false,
  }),
)

/** What this room holds of people. */
export const proposalsPersonal: PersonalDeclaration = {
  room: 'proposals',
  files: [
    {
      key: 'proposals',
      name: { ko: '제안자와 공감한 사람', en: 'Who proposes and supports' },
      purpose: {
        ko: '한 사람이 한 번만 공감하게 하고, 자기 제안의 처리 결과를 알림',
        en: 'To let each person support once, and to tell what became of a proposal',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의)',
        en: 'Act on personal information, art. 15 (1) 1, consent',
      },
    },
  ],
  fields: [
    ofParticipant({
      table: 'proposal',
      column: 'proposed_by',
      label: { ko: '제안한 사람의 계정 번호', en: 'Account that proposed' },
      kind: 'identifier',
      basis: 'public-duty',
      retention: { kind: 'with-work' },
    }),
    ofParticipant({
      table: 'proposal_support',
      column: 'account_id',
      label: { ko: '공감한 사람의 계정 번호', en: 'Account that supports' },
      kind: 'identifier',
      retention: { kind: 'with-work' },
    }),
    ofParticipant({
      table: 'proposal_draft',
      column: 'account_id',
      label: { ko: '쓰던 사람의 계정 번호', en: 'Account that was writing' },
      kind: 'identifier',
    }),
    ofParticipant({
      table: 'proposal_draft',
      column: 'words',
      label: { ko: '쓰던 제안', en: 'Proposal not yet sent' },
      kind: 'free-text',
      certain: false,
    }),
    workText('proposal_version', 'title', { ko: '제안 제목', en: 'Titles of proposals' }),
    workText('proposal_version', 'place', { ko: '제안한 곳', en: 'Places of proposals' }),
    workText('proposal_version', 'problem', { ko: '불편한 점', en: 'What is wrong' }),
    workText('proposal_version', 'wish', { ko: '바라는 점', en: 'What is wished' }),
    workText('proposal_version', 'reason', { ko: '고친 까닭', en: 'Why it was changed' }),
    workText('proposal_split', 'reason', { ko: '나눈 까닭', en: 'Why it was split' }),
    workText('proposal_letters', 'jamo', { ko: '제목과 곳의 낱자', en: 'Letters of title and place' }),
    workText('proposal_letters', 'initials', { ko: '제목과 곳의 첫소리', en: 'Initials of title and place' }),
    workText('proposal_movement', 'reason', { ko: '보낸 까닭', en: 'Why it was sent on' }),
    workText('proposal_answer', 'opinion', { ko: '부서의 의견', en: 'The department’s words' }),
    workText('proposal_answer', 'returned_note', { ko: '돌려보낸 까닭', en: 'Why an answer was sent back' }),
    workText('proposal_delivery', 'note', { ko: '통지의 비고', en: 'Remarks on a delivery' }),
    workText('proposal_moderation', 'reason', { ko: '가리거나 내린 까닭', en: 'Why it was hidden' }),
    ofParticipant({
      table: 'proposal_argument',
      column: 'account_id',
      label: { ko: '의견을 올린 사람의 계정 번호', en: 'Account that argued' },
      kind: 'identifier',
      retention: { kind: 'with-work' },
    }),
    workText('proposal_argument', 'says', { ko: '찬반 의견', en: 'Arguments' }),
    workText('proposal_argument', 'hidden_reason', { ko: '의견을 가린 까닭', en: 'Why an argument is hidden' }),
    workText('proposal_argument_moderation', 'reason', { ko: '의견을 가린 까닭', en: 'Why an argument was hidden' }),
    ...ofIntake,
    workText('city_transfer', 'reason', { ko: '이관 의제의 검토 사유', en: 'Why a transfer was reviewed so' }),
    workText('city_transfer', 'place', { ko: '이관 의제의 위치', en: 'Places of transfers' }),
    ofOfficer('drafted_by', { ko: '답변을 쓴 담당자', en: 'Officer who drafted' }),
    ofOfficer('checked_by', { ko: '답변을 확인한 팀장', en: 'Head who checked' }),
  ],
  people: {
    proposal: 'proposed_by',
    proposal_support: 'account_id',
    proposal_draft: 'account_id',
    proposal_argument: 'account_id',
    proposal_answer: 'drafted_by checked_by',
  },
  impersonal: {
    proposal_rules: { list: 'track clock' },
    proposal_draft: { key: 'proposal_id' },
    proposal: { key: 'proposal_id cycle_id dong_id department_id merged_into', list: 'track state category' },
    proposal_version: { key: 'proposal_id', list: 'role' },
    proposal_point: { key: 'proposal_id' },
    proposal_split: { key: 'proposal_id split_from', list: 'role' },
    proposal_letters: { key: 'proposal_id' },
    proposal_support: { key: 'proposal_id' },
    proposal_movement: {
      key: 'proposal_id from_department_id to_department_id',
      list: 'kind role',
      office: 'to_agency',
    },
    proposal_answer: { key: 'proposal_id', list: 'verdict reason_codes state' },
    proposal_delivery: { key: 'proposal_id message_id', list: 'means' },
    proposal_argument_count: { key: 'proposal_id' },
    proposal_argument: { key: 'proposal_id argument_id', list: 'side' },
    proposal_argument_moderation: { key: 'proposal_id', list: 'act role' },
    transfer_import: { key: 'import_id cycle_id', office: 'file_name' },
    city_transfer: { key: 'cycle_id item_id import_id', office: 'transfer_number', list: 'verdict' },
    item_reach: { key: 'item_id', office: 'other_districts' },
    transfer_headings: { office: 'headings' },
    proposal_intake: { key: 'proposal_id intake_id', list: 'way consent' },
    proposal_moderation: { key: 'proposal_id file_id', list: 'act role' },
  },
}
