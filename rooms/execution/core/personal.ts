import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: payees by kind and never by name, but notes and file names are free text. */
export const executionPersonal: PersonalDeclaration = {
  room: 'execution',
  files: [],
  fields: [
    workText('execution_entry', 'note', { ko: '집행의 메모', en: 'Notes of entries' }),
    workText('executed_import', 'file_name', { ko: '가져온 파일의 이름', en: 'Names of imported files' }),
    workText('carry_over', 'reason', { ko: '이월의 까닭', en: 'Why money is carried over' }),
    workText('carry_over', 'cancel_reason', { ko: '이월을 거둔 까닭', en: 'Why a carry-over was taken back' }),
    workText('business_expense', 'purpose', { ko: '업무추진비의 집행 목적', en: 'Purposes of business expenses' }),
    workText('business_expense', 'place', { ko: '업무추진비를 쓴 장소', en: 'Places of business expenses' }),
    workText('business_expense', 'withdrawn_reason', {
      ko: '업무추진비 내역을 취소한 까닭',
      en: 'Why a business expense was withdrawn',
    }),
  ],
  impersonal: {
    business_expense: { key: 'expense_id department_id', list: 'kind means', office: 'used_at' },
    execution_entry: {
      key: 'entry_id project_id line_id commitment_id reverses import_id',
      list: 'kind source evidence_kind payee_kind',
      office: 'account_name document_no department',
    },
    executed_import: { key: 'import_id' },
    executed_row: { key: 'entry_id row_key', list: 'kind' },
    import_mapping: { office: 'name mapping' },
    carry_over: { key: 'carry_over_id project_id', list: 'source carry_kind', office: 'account_name document_no' },
  },
}
