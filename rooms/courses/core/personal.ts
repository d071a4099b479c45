import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'
import { maySeeEnrolled } from './permissions.ts'

/** What somebody enrols with, by consent: the whole enrolment goes a year after the last session, or on withdrawal. */
const ofEnrolled = (own: Pick<PersonalField, 'column' | 'label' | 'kind'>): PersonalField => ({
  ...{ file: 'course-participants', table: 'course_enrolment', certain: true, basis: 'consent' },
  retention: { kind: 'days-after', days: 365, event: 'ended', column: 'ended_on' },
  readers: maySeeEnrolled.roles,
  ...{ published: false, mask: 'hidden', required: true, sensitive: false },
  ...own,
})

/** What this room holds of people: who takes part, while it matters; afterwards only how many they were. */
export const coursesPersonal: PersonalDeclaration = {
  room: 'courses',
  files: [
    {
      key: 'course-participants',
      name: { ko: '강좌와 워크숍 수강자', en: 'Participants of courses' },
      purpose: {
        ko: '자리를 한 사람에 하나씩 나누고, 순서가 오거나 일정이 바뀌면 알리고, 출석과 이수를 확인함',
        en: 'To give each person one seat, tell them of it and of changes, and know attendance and completion',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의)',
        en: 'Act on personal information, art. 15 (1) 1, consent',
      },
    },
  ],
  fields: [
    ofEnrolled({
      column: 'account_id',
      label: { ko: '신청한 사람의 계정 번호', en: 'Account of who enrolled' },
      kind: 'identifier',
    }),
    ofEnrolled({
      column: 'person',
      label: { ko: '명부의 이름과 연락처(암호화)', en: 'Name and contact on the roll, sealed' },
      kind: 'contact',
    }),
    workText('course', 'title', { ko: '강좌의 이름', en: 'Titles of courses' }),
    workText('course', 'purpose', { ko: '강좌의 취지', en: 'Purposes of courses' }),
    workText('course', 'organiser', { ko: '강좌를 여는 곳', en: 'Who holds a course' }),
    workText('course', 'summary', { ko: '강좌의 결과', en: 'Results of courses' }),
    workText('course_session', 'topic', { ko: '회차의 주제', en: 'Topics of sessions' }),
    workText('course_session', 'lecturer', { ko: '강사의 역할과 소속', en: 'Roles and affiliations of lecturers' }),
    workText('course_change', 'reason', { ko: '강좌를 바꾼 까닭', en: 'Why a course was changed' }),
  ],
  people: { course_enrolment: 'account_id' },
  impersonal: {
    course: { key: 'course_id survey_id', list: 'kind audience state', office: 'place' },
    course_session: { key: 'course_id', list: 'level', office: 'begins_at ends_at' },
    course_change: { key: 'course_id', list: 'what' },
    course_enrolment: { key: 'course_id', list: 'channel state', secret: 'code' },
    course_attendance: { key: 'course_id' },
  },
}
