import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** The free texts of a project sheet, each with what the sheet calls it. */
const sheetTexts: readonly (readonly [string, string, string])[] = [
  ['title', '사업명', 'Title'],
  ['summary', '사업 요약', 'Summary'],
  ['civil_actors', '함께하는 민간', 'Civil actors'],
  ['schedule_text', '일정', 'Schedule'],
  ['objectives', '목표', 'Objectives'],
  ['tasks', '할 일', 'Tasks'],
  ['background', '배경', 'Background'],
  ['direction', '방향', 'Direction'],
  ['similar_cases', '비슷한 사례', 'Similar cases'],
  ['last_results', '지난해 결과', "Last year's results"],
  ['improvements', '고칠 점', 'Improvements'],
  ['last_progress', '지난해 추진', "Last year's progress"],
  ['method', '추진 방법', 'Method'],
  ['evaluation', '평가', 'Evaluation'],
  ['contingency', '예비 계획', 'Contingency'],
  ['remarks', '비고', 'Remarks'],
]

/** Photographs of people, with the consent of those shown; the sheet holds an address and words, not the picture. */
const photos: PersonalField = {
  ...workText('project', 'photos', { ko: '사진의 주소와 설명', en: 'Addresses and captions of photographs' }),
  kind: 'photo',
  basis: 'consent',
}

/** What this room holds of people: photographs, and the texts of sheets and comments, in which one may be named. */
export const plansPersonal: PersonalDeclaration = {
  room: 'plans',
  files: [],
  fields: [
    photos,
    ...sheetTexts.map(([column, ko, en]) =>
      workText('project', column, { ko: `사업 시트의 ${ko}`, en: `${en} of a sheet` }),
    ),
    workText('indicator', 'goal', { ko: '성과지표의 목표', en: 'Goals of indicators' }),
    workText('indicator', 'evidence', { ko: '성과지표의 근거', en: 'Evidence of indicators' }),
    workText('indicator', 'note', { ko: '성과지표의 메모', en: 'Notes on indicators' }),
    workText('negotiation', 'conditions', { ko: '협상의 조건', en: 'Conditions of a negotiation' }),
    workText('negotiated_item', 'done', { ko: '협상에서 한 일', en: 'What was done in a negotiation' }),
    workText('negotiated_item', 'reason', { ko: '협상 결과의 까닭', en: 'Reasons of a negotiation' }),
    workText('negotiated_item', 'remark', { ko: '협상의 비고', en: 'Remarks on a negotiation' }),
    workText('sheet_comment', 'body', { ko: '시트에 단 의견', en: 'Comments on a sheet' }),
    workText('plan_section', 'body', { ko: '계획서의 글', en: 'Texts of a plan' }),
    workText('plan_version', 'snapshot', { ko: '굳힌 판의 글', en: 'Texts of a frozen version' }),
    workText('plan_change', 'text_before', { ko: '바뀌기 전의 글', en: 'Text before a change' }),
    workText('plan_change', 'text_after', { ko: '바뀐 뒤의 글', en: 'Text after a change' }),
    workText('plan_change', 'reason', { ko: '바꾼 까닭', en: 'Why it was changed' }),
    workText('plan_change', 'basis', { ko: '바꾼 근거', en: 'On which ground it was changed' }),
    workText('plan_change', 'agreed_name', { ko: '동의한 기구의 이름', en: 'Who agreed' }),
  ],
  impersonal: {
    plan: { key: 'plan_id cycle_id', office: 'name source' },
    project: {
      key: 'project_id plan_id item_id copied_from',
      list: 'runs_precision category',
      office: 'subcommittees period_text',
    },
    project_department: { key: 'project_id department_id', list: 'duty', office: 'name label' },
    project_stage: { key: 'project_id', list: 'types', office: 'title period_text' },
    indicator: { key: 'project_id', list: 'phase', office: 'name target' },
    negotiation: { key: 'negotiation_id plan_id gate_id', list: 'held_precision kind', office: 'name' },
    negotiated_item: { key: 'negotiation_id item_id', list: 'outcome' },
    sheet_edit: { key: 'project_id', list: 'field role', office: 'department' },
    sheet_comment: { key: 'comment_id project_id', list: 'field role resolved_role', office: 'department' },
    plan_section: { key: 'plan_id section_id', list: 'kind', office: 'heading' },
    plan_version: { key: 'version_id plan_id', list: 'kind role', office: 'name', secret: 'hash' },
    plan_change: {
      key: 'change_id plan_id project_id',
      list: 'kind field agreed_by role',
      office: 'money',
    },
  },
}
