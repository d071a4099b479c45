import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: notes and reasons of entries, in which somebody may have been named. */
export const subsidiesPersonal: PersonalDeclaration = {
  room: 'subsidies',
  files: [],
  fields: [
    workText('subsidy_entry', 'event', { ko: '보조금에 일어난 일의 내용', en: 'What happened to a subsidy' }),
    workText('subsidy_entry', 'reason', { ko: '바로잡은 까닭', en: 'Why an entry was corrected' }),
  ],
  impersonal: {
    subsidy: { key: 'subsidy_id', list: 'source', office: 'granter name document' },
    subsidy_project: { key: 'subsidy_id project_id' },
    subsidy_entry: { key: 'entry_id subsidy_id corrects', list: 'kind role' },
  },
}
