import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** The account of who asked for a review or decided it, kept so that nobody confirms what they asked for. */
const reviewer = (column: string, label: PersonalField['label']): PersonalField => ({
  ...workText('review', column, label),
  file: 'roles',
  kind: 'identifier',
  certain: true,
  basis: 'law',
  readers: ['auditor', 'administrator', 'operator'],
  published: false,
  required: true,
})

/** What this room holds of people: who asked and decided, by account; notes and reasons, in which one may be named. */
export const approvalsPersonal: PersonalDeclaration = {
  room: 'approvals',
  files: [],
  fields: [
    reviewer('requested_by', { ko: '검토를 요청한 계정', en: 'Account that asked for a review' }),
    reviewer('decided_by', { ko: '검토를 결정한 계정', en: 'Account that decided a review' }),
    workText('review', 'note', { ko: '검토 요청의 메모', en: 'Notes on a review' }),
    workText('review', 'reason', { ko: '검토 결정의 까닭', en: 'Reasons of a review' }),
    workText('approval_document', 'withdrawn_reason', {
      ko: '결재 문서를 거둔 까닭',
      en: 'Why a document was withdrawn',
    }),
    workText('finding_pass', 'sentence', { ko: '지나가게 한 오류의 문장', en: 'Sentence of an error let pass' }),
    workText('finding_pass', 'reason', { ko: '오류를 지나가게 한 까닭', en: 'Why an error was let pass' }),
    workText('finding_pass', 'withdrawn_reason', { ko: '지나감을 거둔 까닭', en: 'Why a pass was withdrawn' }),
    workText('precheck', 'answers', { ko: '사전검토의 답', en: 'Answers of a pre-check' }),
    workText('publication', 'withdrawn_reason', { ko: '공개를 거둔 까닭', en: 'Why a publication was withdrawn' }),
    workText('submission', 'note', { ko: '보낸 것의 메모', en: 'Notes on what was sent' }),
    workText('submission', 'answer_note', { ko: '돌아온 답의 메모', en: 'Notes on the answer' }),
  ],
  people: { review: 'requested_by decided_by' },
  impersonal: {
    approval_document: {
      key: 'document_id subject_id version',
      list: 'subject_kind disclosure clauses',
      office: 'document_number title',
    },
    finding_pass: { key: 'pass_id subject_id finding_key', list: 'subject_kind role rule' },
    precheck: { key: 'subject_id version', list: 'subject_kind role' },
    precheck_item: { key: 'item_id', office: 'name question' },
    publication: { key: 'publication_id subject_id version', list: 'subject_kind', office: 'title' },
    review: {
      key: 'review_id subject_id version',
      list: 'subject_kind state requested_role decided_role',
      office: 'title department',
    },
    submission: {
      key: 'submission_id subject_id version resolution_id',
      list: 'subject_kind addressee outcome',
      office: 'title document_number answer_number',
    },
  },
}
