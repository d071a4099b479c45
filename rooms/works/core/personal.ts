import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: texts of works, in which somebody may have been named. */
export const worksPersonal: PersonalDeclaration = {
  room: 'works',
  files: [],
  fields: [
    workText('work', 'texts', { ko: '주요업무의 글', en: 'Texts of works' }),
    workText('work', 'issues', { ko: '문제점과 개선방안', en: 'Issues and remedies of works' }),
    workText('work_budget', 'note', { ko: '집행 현황의 비고', en: 'Notes on what is executed' }),
    workText('department_budget', 'note', { ko: '부서 집행 현황의 비고', en: 'Notes on what a department executed' }),
  ],
  impersonal: {
    work: {
      key: 'work_id department_id team_id carried_from',
      list: 'kind work_group',
      office: 'title period place figures cost links',
    },
    work_budget: { key: 'work_id', office: 'stated_rate sources' },
    department_budget: { key: 'department_id', office: 'stated_rate sources' },
  },
}
