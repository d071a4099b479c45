import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'
import { maySeeInspectors } from './permissions.ts'

const ofInspectors = (own: Pick<PersonalField, 'column' | 'label' | 'kind'>): PersonalField => ({
  ...{ file: 'inspectors', table: 'inspection_inspector', certain: true, basis: 'consent' },
  retention: { kind: 'with-account' },
  readers: maySeeInspectors.roles,
  ...{ published: false, mask: 'hidden', required: true, sensitive: false },
  ...own,
})

/** What this room holds of people: whose number an inspector's is and what was written to be chosen, with the account. */
export const inspectionsPersonal: PersonalDeclaration = {
  room: 'inspections',
  files: [
    {
      key: 'inspectors',
      name: { ko: '주민감독관과 모니터링단', en: 'Resident inspectors and monitors' },
      purpose: {
        ko: '신청한 사람 가운데 위촉하고, 맡은 방문을 알리고, 활동비를 지급함. 공개하는 곳에는 번호만 씀',
        en: 'To appoint applicants, tell them of their visits and pay them; in public a number alone stands',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의)',
        en: 'Act on personal information, art. 15 (1) 1, consent',
      },
    },
  ],
  fields: [
    ofInspectors({
      column: 'account_id',
      label: { ko: '신청하거나 위촉된 사람의 계정 번호', en: 'Account of who applied or was appointed' },
      kind: 'identifier',
    }),
    ofInspectors({
      column: 'motivation',
      label: { ko: '신청하며 적은 글', en: 'What an applicant wrote' },
      kind: 'free-text',
    }),
    workText('inspection_inspector', 'end_reason', { ko: '임기를 끝낸 까닭', en: 'Why a term was ended' }),
    workText('inspection_group', 'notice', { ko: '모집하는 글', en: 'Notices of calls' }),
    workText('inspection_visit', 'place', { ko: '방문한 곳', en: 'Places visited' }),
    workText('inspection_visit', 'marks', { ko: '점검 항목에 적은 것', en: 'What was noted of a checklist' }),
    workText('inspection_visit', 'opinion', { ko: '방문 의견', en: 'Opinions of a visit' }),
    workText('inspection_visit', 'cancel_reason', { ko: '방문을 취소한 까닭', en: 'Why a visit was cancelled' }),
    workText('inspection_fault', 'what', { ko: '지적한 것', en: 'What was found wrong' }),
    workText('inspection_fault_step', 'said', { ko: '시정요구와 답', en: 'Demands and replies' }),
  ],
  people: { inspection_inspector: 'account_id' },
  impersonal: {
    inspection_rule: { office: 'works' },
    inspection_template: { key: 'template_id', office: 'name points' },
    inspection_group: { key: 'group_id project_ids course_id cost_line_id', list: 'kind', office: 'title rate' },
    inspection_inspector: { key: 'group_id', list: 'state' },
    inspection_assignment: { key: 'assignment_id group_id project_id department_id', office: 'site points' },
    inspection_visit: { key: 'visit_id assignment_id report_id', list: 'state', office: 'began_at ended_at' },
    inspection_fault: { key: 'visit_id project_id department_id', list: 'state' },
    inspection_fault_step: { key: 'visit_id department_id', list: 'what role' },
    inspection_sheet: { key: 'group_id' },
    inspection_sheet_row: { key: 'group_id visit_id', list: 'ground' },
  },
}
