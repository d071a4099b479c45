import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: reasons and notes, in which somebody may have been named. */
export const contractsPersonal: PersonalDeclaration = {
  room: 'contracts',
  files: [],
  fields: [
    workText('contract', 'private_reason', { ko: '수의계약 사유', en: 'Why a contract was private' }),
    workText('contract', 'note', { ko: '계약의 비고', en: 'Note on a contract' }),
    workText('contract_entry', 'event', { ko: '계약에 일어난 일의 내용', en: 'What happened to a contract' }),
    workText('procedure_step', 'result', { ko: '추진 절차의 결과', en: 'What came of a step' }),
    workText('entrusting', 'note', { ko: '민간위탁의 비고', en: 'Note on entrusted work' }),
    workText('entrusting_entry', 'event', { ko: '민간위탁에 일어난 일의 내용', en: 'What happened to entrusted work' }),
    workText('entrusting_entry', 'reason', { ko: '민간위탁 기록을 취소한 까닭', en: 'Why an entry was cancelled' }),
    workText('contract_entry', 'reason', { ko: '계약 기록을 취소한 까닭', en: 'Why an entry was cancelled' }),
  ],
  impersonal: {
    contract: {
      key: 'contract_id department_id project_id',
      list: 'kind method delay_rate',
      office: 'title contractor document',
    },
    entrusting: { key: 'entrusting_id department_id project_id', office: 'title trustee document', list: 'years' },
    entrusting_entry: { key: 'entry_id entrusting_id cancels', list: 'role' },
    procedure_plan: { key: 'project_id' },
    procedure_step: { key: 'project_id step_id waits_for', list: 'kind', office: 'title' },
    contract_entry: { key: 'entry_id contract_id cancels', list: 'role' },
  },
}
