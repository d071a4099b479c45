import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'
import { mayKeepGrants } from './permissions.ts'

const ofApplicants = (own: Pick<PersonalField, 'table' | 'column' | 'label' | 'kind'>): PersonalField => ({
  ...{ file: 'grants', certain: true, basis: 'consent', retention: { kind: 'with-account' } },
  readers: mayKeepGrants.roles,
  ...{ published: false, mask: 'hidden', required: false, sensitive: false },
  ...own,
})

/** What this room holds of people: through whose account an association applied, and who recorded an entry. */
export const grantsPersonal: PersonalDeclaration = {
  room: 'grants',
  files: [
    {
      key: 'grants',
      name: { ko: '공모와 보조사업', en: 'Calls and grants' },
      purpose: {
        ko: '신청한 사람이 자기 단체의 신청과 정산을 이어서 하고, 정산을 낸 사람이 스스로 확정하지 않게 함. 단체 이름만 공개함',
        en: 'So that applicants go on with what is theirs, and nobody confirms a settlement of their own; the association alone is public',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의)',
        en: 'Act on personal information, art. 15 (1) 1, consent',
      },
    },
  ],
  fields: [
    ofApplicants({
      ...{ table: 'grant_application', column: 'account_id', kind: 'identifier' },
      label: { ko: '신청한 사람의 계정 번호', en: 'Account of who applied' },
    }),
    ofApplicants({
      ...{ table: 'grant_entry', column: 'recorded_by', kind: 'identifier' },
      label: { ko: '기록한 사람의 계정 번호', en: 'Account of who recorded an entry' },
    }),
    workText('grant_call', 'notice', { ko: '공모하는 글', en: 'Notices of calls' }),
    workText('grant_call', 'tie_ground', { ko: '동점의 차례를 정한 근거', en: 'Ground on which a tie was ordered' }),
    workText('grant_application', 'applicant', { ko: '신청한 단체의 이름', en: 'Names of associations' }),
    workText('grant_application', 'purpose', { ko: '신청한 내용', en: 'What was applied for' }),
    workText('grant_application', 'sheet', { ko: '심사표', en: 'Score sheets' }),
    workText('grant_application', 'receipts', { ko: '정산의 영수증', en: 'Receipts of a settlement' }),
    workText('grant_entry', 'event', { ko: '보조사업에 일어난 일', en: 'What happened to a grant' }),
    workText('grant_entry', 'reason', { ko: '취소한 까닭', en: 'Why an entry was cancelled' }),
  ],
  people: { grant_application: 'account_id', grant_entry: 'recorded_by' },
  impersonal: {
    grant_call: { key: 'call_id department_id project_id line_id', office: 'title criteria extensions releases' },
    grant_application: { key: 'application_id call_id', office: 'title budget', list: 'result_as' },
    grant_entry: { key: 'entry_id application_id cancels', list: 'role' },
  },
}
