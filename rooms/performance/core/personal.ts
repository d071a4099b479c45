import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: nobody by name; what departments write may name somebody by mistake. */
export const performancePersonal: PersonalDeclaration = {
  room: 'performance',
  files: [],
  fields: [
    workText('followed_stage', 'reason', { ko: '단계가 늦은 까닭', en: 'Why a stage is late' }),
    workText('followed_stage', 'evidence', { ko: '단계의 근거', en: 'Evidence of a stage' }),
    workText('stage_entry', 'standing', { ko: '단계의 추진상황', en: 'Standings of stages' }),
    workText('measurement', 'how', { ko: '측정한 방법', en: 'How it was measured' }),
    workText('measurement', 'evidence', { ko: '측정의 근거', en: 'Evidence of a measurement' }),
    workText('measurement', 'reason', { ko: '측정값을 바로잡은 까닭', en: 'Why a measurement was corrected' }),
    workText('quarter_report', 'done', { ko: '분기에 한 일', en: 'What a quarter told' }),
    workText('quarter_report', 'next_steps', { ko: '다음에 할 일', en: 'Next steps' }),
    workText('quarter_report', 'issues', { ko: '문제점', en: 'Issues' }),
    workText('quarter_report', 'reason', { ko: '실적을 고친 까닭', en: 'Why a report was corrected' }),
  ],
  people: {},
  impersonal: {
    followed_project: {
      key: 'project_id plan_id item_id department_id',
      office: 'title department subcommittees',
    },
    followed_stage: { key: 'project_id', list: 'types state', office: 'title period_text' },
    stage_entry: { key: 'project_id', list: 'role' },
    followed_indicator: { key: 'project_id', list: 'phase met', office: 'goal name target evidence note' },
    measurement: {
      key: 'measurement_id project_id corrects corrected_by',
      list: 'role',
      office: 'period place department survey',
    },
    quarter_report: { key: 'project_id', list: 'role', office: 'quarter' },
  },
}
