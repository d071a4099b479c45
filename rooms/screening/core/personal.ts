import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** The account of an officer, kept so that work can be found and nobody confirms what they handed in. */
const officer = (column: string, label: PersonalField['label']): PersonalField => ({
  ...workText('department_review', column, label),
  file: 'roles',
  kind: 'identifier',
  certain: true,
  basis: 'law',
  readers: ['auditor', 'administrator', 'operator'],
  published: false,
  required: true,
})

/** The same in another table: who handed work over to whom, and who acted for whom. */
const ofWork = (table: string, column: string, label: PersonalField['label']): PersonalField => ({
  ...officer(column, label),
  table,
})

/** The account of a member, kept as that of an officer is: so that each fills the own sheet and no other. */
const member: PersonalField = {
  ...officer('account_id', { ko: '심사위원의 계정', en: 'Account of a member that screens' }),
  table: 'screening_member',
}

/** What is written before a gate is decided is the office's own work; the gate publishes what it says. */
const inside = (table: string, column: string, label: PersonalField['label']): PersonalField => ({
  ...workText(table, column, label),
  published: false,
})

/** What this room holds of people: who does a review, by account; words in which one may be named. */
export const screeningPersonal: PersonalDeclaration = {
  room: 'screening',
  files: [],
  fields: [
    officer('taken_by', { ko: '검토를 맡은 계정', en: 'Account that does a review' }),
    officer('submitted_by', { ko: '검토를 제출한 계정', en: 'Account that handed a review in' }),
    inside('department_review', 'conditions', { ko: '적정의 조건', en: 'Conditions of a verdict' }),
    inside('department_review', 'amount_reason', { ko: '금액을 조정한 까닭', en: 'Why an amount was adjusted' }),
    inside('department_review', 'opinion', { ko: '검토의견', en: 'Opinion of a review' }),
    inside('department_review', 'sent_back_reason', { ko: '검토를 돌려보낸 까닭', en: 'Why a review was sent back' }),
    member,
    workText('field_check', 'along_with', { ko: '현장에 함께 간 부서와 기구', en: 'Who came along to a field check' }),
    workText('field_check', 'opinion', { ko: '현장확인 의견', en: 'Opinion of a field check' }),
    workText('field_check', 'checklist', { ko: '현장확인 점검표', en: 'Checklist of a field check' }),
    workText('screening_item', 'reason', { ko: '심사 결과의 까닭', en: 'Reason of a result' }),
    inside('screening_recusal', 'reason', { ko: '제척·기피·회피의 까닭', en: 'Why a member stands aside' }),
    inside('screening_recusal', 'decider', { ko: '제척·기피·회피를 정한 곳', en: 'Who decided that' }),
    ofWork('work_handover', 'from_id', { ko: '검토를 인계한 계정', en: 'Account that handed reviews over' }),
    ofWork('work_handover', 'to_id', { ko: '검토를 인계받은 계정', en: 'Account that received reviews' }),
    inside('work_handover', 'reason', { ko: '검토를 인계한 까닭', en: 'Why reviews were handed over' }),
    ofWork('review_stand_in', 'acted_by', {
      ko: '대직으로 검토를 적은 계정',
      en: 'Account that stood in for a review',
    }),
    ofWork('review_stand_in', 'acted_for', { ko: '대직을 맡긴 계정', en: 'Account for which somebody stood in' }),
    inside('review_handover', 'reason', { ko: '소관부서를 바꾼 까닭', en: 'Why a review was handed over' }),
  ],
  people: {
    department_review: 'taken_by submitted_by',
    screening_member: 'account_id',
    work_handover: 'from_id to_id',
    review_stand_in: 'acted_by acted_for',
  },
  impersonal: {
    review_round: { key: 'round_id cycle_id gate_id', office: 'name decider' },
    department_review: {
      key: 'round_id item_id department_id partner_ids',
      list: 'state verdict reason_code',
      office: 'title team',
    },
    review_handover: { key: 'round_id item_id from_department_id to_department_id', list: 'role' },
    work_handover: { key: 'handover_id department_id', list: 'role' },
    work_handover_review: { key: 'handover_id round_id item_id' },
    review_stand_in: { key: 'round_id item_id' },
    review_reminder: { key: 'round_id department_id' },
    review_link: { key: 'round_id department_id', secret: 'secret_hash' },
    review_link_use: { secret: 'secret_hash' },
    field_check: { key: 'check_id item_id department_id', list: 'participants' },
    screening_list: {
      key: 'list_id cycle_id body_ids meeting_id gate_id',
      list: 'kind',
      office: 'name criteria allowed_accounts decider',
    },
    screening_item: { key: 'list_id item_id bundled_with', list: 'result', office: 'title vote account' },
    screening_member: { key: 'list_id', office: 'seats' },
    screening_mark: { key: 'list_id item_id', list: 'marks' },
    screening_recusal: { key: 'list_id item_id', list: 'recusal' },
  },
}
