import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: the words of a cost line, where a lecturer may have been named. */
export const budgetPersonal: PersonalDeclaration = {
  room: 'budget',
  files: [],
  fields: [
    workText('cost_line', 'label', { ko: '산출내역의 이름', en: 'Names of cost lines' }),
    workText('cost_line', 'formula_text', { ko: '산출식', en: 'Formulas of cost lines' }),
  ],
  impersonal: {
    budget_account: { list: 'nature', office: 'compilation_item name code aliases' },
    budget_programme: { list: 'level', office: 'code parent_code name aliases department' },
    budget_setting: { list: 'line_rounding' },
    project_placement: { key: 'project_id', office: 'code' },
    project_share_rule: { key: 'project_id', office: 'rule' },
    project_multi_year: { key: 'project_id', office: 'cells' },
    project_cost: { key: 'project_id' },
    cost_line: { key: 'line_id project_id', list: 'source', office: 'account_name line_group factors' },
  },
}
