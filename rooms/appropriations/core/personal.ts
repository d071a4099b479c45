import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: reasons and opinions, in which somebody may have been named. */
export const appropriationsPersonal: PersonalDeclaration = {
  room: 'appropriations',
  files: [],
  fields: [
    workText('bill_stage', 'opinion', { ko: '예산안에 붙은 의견', en: 'Opinions on a bill' }),
    workText('bill_row', 'reason', { ko: '금액이 바뀐 까닭', en: 'Why an amount changed' }),
    workText('budget_movement', 'reason', { ko: '예산을 옮긴 까닭', en: 'Why budget was moved' }),
    workText('budget_movement', 'basis', { ko: '예산을 옮긴 근거', en: 'On which ground budget was moved' }),
    workText('budget_movement', 'cancel_reason', { ko: '옮긴 것을 거둔 까닭', en: 'Why a movement was taken back' }),
  ],
  impersonal: {
    budget_bill: { key: 'bill_id gate_id', office: 'name' },
    bill_stage: { key: 'bill_id', list: 'stage', office: 'reference' },
    bill_row: { key: 'bill_id project_id', list: 'stage source', office: 'account_name' },
    budget_movement: {
      key: 'movement_id from_project_id to_project_id',
      list: 'kind source carry_kind',
      office: 'from_account_name to_account_name from_department to_department document_no',
    },
  },
}
