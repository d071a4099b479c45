import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: who has answered (never what), and written answers, which lead to nobody. */
export const surveysPersonal: PersonalDeclaration = {
  room: 'surveys',
  files: [
    {
      key: 'surveys',
      name: { ko: '설문 참여', en: 'Taking part in surveys' },
      purpose: {
        ko: '한 사람이 한 설문에 한 번만 답하게 함. 무엇을 답했는지와는 이어지지 않음',
        en: 'To let each person answer a survey once; not joined with what was answered',
      },
      ground: {
        ko: '정보주체의 동의(개인정보 보호법 제15조 제1항 제1호)',
        en: 'Consent (Personal Information Protection Act art. 15)',
      },
    },
  ],
  fields: [
    {
      file: 'surveys',
      table: 'survey_taker',
      column: 'account_id',
      label: { ko: '답한 사람의 계정', en: 'Account of who answered' },
      kind: 'identifier',
      certain: true,
      basis: 'consent',
      retention: { kind: 'with-account' },
      readers: [],
      published: false,
      mask: 'hidden',
      required: false,
      sensitive: false,
    },
    { ...workText('survey_answer', 'text', { ko: '설문에 글로 쓴 답', en: 'Written answers' }), published: false },
    workText('survey', 'title', { ko: '설문의 이름', en: 'Names of surveys' }),
    workText('survey', 'lead', { ko: '설문을 안내하는 말', en: 'Introductions of surveys' }),
    workText('survey', 'questions', { ko: '설문의 문항', en: 'Questions of surveys' }),
  ],
  people: { survey_taker: 'account_id' },
  impersonal: {
    survey: { key: 'survey_id about_id compares_with', list: 'purpose access about_kind state' },
    survey_response: { key: 'survey_id response_id' },
    survey_answer: { key: 'survey_id response_id question_id' },
    survey_taker: { key: 'survey_id' },
    survey_code: { key: 'survey_id', secret: 'code' },
  },
}
