import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: texts of the work, in which somebody may have been named. Who evaluated stands as seats. */
export const evaluationPersonal: PersonalDeclaration = {
  room: 'evaluation',
  files: [],
  fields: [
    workText('result_card', 'texts', { ko: '결과카드의 글', en: 'Texts of result cards' }),
    workText('evaluation', 'opinion', { ko: '평가 의견', en: 'Opinions of evaluations' }),
    workText('evaluation', 'remarks', { ko: '지적과 조치', en: 'Remarks and what was done' }),
    workText('evaluation', 'evaluators', { ko: '평가한 자리', en: 'Seats that evaluated' }),
    workText('evaluation', 'recused', { ko: '회피한 자리', en: 'Seats that stood aside' }),
    workText('lesson', 'text', { ko: '배운 것', en: 'Lessons' }),
    workText('lesson', 'source', { ko: '배운 곳', en: 'Where lessons come from' }),
    workText('lesson', 'reason', { ko: '그만둔 까닭', en: 'Why lessons were dropped' }),
    workText('lesson', 'therefores', { ko: '그래서 하는 것', en: 'What follows from lessons' }),
    workText('continuation', 'reason', { ko: '계속·변경·종료의 까닭', en: 'Why projects go on or end' }),
    workText('sharing_meeting', 'shown', { ko: '성과공유회에서 보인 것', en: 'What sharing meetings showed' }),
  ],
  impersonal: {
    result_card: {
      key: 'card_id department_id body_id project_id item_id',
      office: 'no title department subcommittee period place',
    },
    evaluation_scheme: { office: 'criteria grades' },
    evaluation: { key: 'evaluation_id card_id survey_id meeting_id', list: 'kind state', office: 'scores' },
    lesson: { key: 'lesson_id card_id', list: 'kind state', office: 'owner' },
    continuation: { key: 'card_id meeting_id resolution_id next_project_id', list: 'decision' },
    sharing_meeting: { key: 'sharing_id meeting_id', office: 'title place card_ids' },
  },
}
