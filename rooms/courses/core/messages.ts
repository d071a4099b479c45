import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { CheckInRefusal, HeadCountRefusal } from './attend.ts'
import type { ChangeRefusal, CourseState } from './course.ts'
import type { EnrolRefusal, WithdrawRefusal } from './enrol.ts'
import type { FinishRefusal } from './finish.ts'
import type { CancelSessionRefusal, HoursRefusal } from './session.ts'

type Plain<Kind extends string> = { readonly [K in Kind]: { readonly kind: K } }[Kind]

export type Refusal =
  | ChangeRefusal
  | EnrolRefusal
  | WithdrawRefusal
  | HoursRefusal
  | CancelSessionRefusal
  | CheckInRefusal
  | HeadCountRefusal
  | FinishRefusal
  | Plain<
      | 'course-id-taken'
      | 'course-not-found'
      | 'session-not-found'
      | 'too-many-sessions'
      | 'survey-not-found'
      | 'for-staff'
      | 'enrolled-already'
      | 'not-enrolled'
      | 'not-signed-in'
      | 'no-such-number'
    >

const standing: Readonly<Record<CourseState, string>> = {
  announced: '진행하는 중이라',
  finished: '마친 뒤라',
  cancelled: '취소한 뒤라',
}

const ko: RefusalSentences<Refusal> = {
  'wrong-state': ({ state }) => `강좌가 지금 ${standing[state]} 할 수 없습니다. 쪽을 새로 열어 확인해 주세요.`,
  'enrolment-days-missing': () => '수강 신청을 언제부터 언제까지 받는지 두 날짜를 적어 주세요.',
  'no-seats-to-enrol-for': () => '신청을 받으려면 정원을 적어 주세요. 신청 없이 연다면 신청 날짜를 비워 주세요.',
  'closes-before-opening': () => '신청 마지막 날이 첫날보다 빠릅니다. 날짜를 고쳐 주세요.',
  'completion-half-said': () => '이수 기준은 몇 회 가운데 몇 회인지 둘 다 적거나 둘 다 비워 주세요.',
  'completion-beyond-all': () => '이수에 필요한 출석이 전체 회차보다 많습니다. 줄여 주세요.',
  'fewer-seats-than-seated': ({ seated }) =>
    `이미 ${seated}명이 자리를 받았습니다. 정원을 ${seated}명 이상으로 적어 주세요.`,
  'seats-are-of-the-call': () => '신청을 받는 강좌와 받지 않는 강좌는 서로 바꿀 수 없습니다. 강좌를 새로 열어 주세요.',
  'somebody-waits': ({ waiting }) => `${waiting}명이 기다리고 있습니다. 대기를 그대로 받거나 정원을 늘려 주세요.`,
  'hours-half-said': () => '시작 시각과 끝나는 시각을 둘 다 적거나 둘 다 비워 주세요.',
  'ends-before-beginning': () => '끝나는 시각이 시작 시각보다 늦어야 합니다. 시각을 고쳐 주세요.',
  'how-long-not-said': () => '시각이 없으면 몇 분 동안 하는지 적어 주세요.',
  'longer-than-its-hours': ({ most }) => `시작부터 끝까지 ${most}분입니다. ${most} 이하로 적거나 비워 주세요.`,
  'no-enrolment': () => '신청 없이 누구나 올 수 있습니다. 그날 바로 와 주세요.',
  'no-session-yet': () => '회차가 아직 정해지지 않았습니다. 회차가 정해진 뒤에 신청해 주세요.',
  'enrolment-not-yet': ({ opensOn }) => `아직 신청을 받지 않습니다. ${opensOn}부터 신청해 주세요.`,
  'enrolment-over': ({ closesOn }) => `신청이 ${closesOn}에 끝났습니다. 다른 강좌를 살펴봐 주세요.`,
  'course-full': ({ seats }) => `${seats}석이 모두 찼고 대기를 받지 않습니다. 다른 강좌를 살펴봐 주세요.`,
  'came-already': () =>
    '출석한 회차가 있어 신청을 거둘 수 없습니다. 출석이 잘못 적혔다면 사무국에서 그 출석을 먼저 지워 주세요.',
  'session-cancelled': () => '취소한 회차입니다. 다른 회차를 골라 주세요.',
  'somebody-came': ({ attended }) => `${attended}명이 온 것으로 적은 회차입니다. 출석이 잘못되었으면 먼저 고쳐 주세요.`,
  'not-held-yet': ({ heldOn }) => `${heldOn}에 여는 회차입니다. 그날부터 출석을 적어 주세요.`,
  'not-today': ({ heldOn }) => `참여 번호로는 그 회차의 날(${heldOn})에만 출석합니다. 그날 다시 해 주세요.`,
  'code-not-good': () => '쓸 수 없는 참여 번호입니다. 번호를 다시 확인하거나 진행하는 사람에게 말해 주세요.',
  'here-already': () => '이미 출석하셨습니다. 자리에 앉아 주세요.',
  'fewer-than-noted': ({ noted }) => `이름으로 출석을 적은 사람이 ${noted}명입니다. ${noted} 이상으로 적어 주세요.`,
  'nothing-held': () => '연 회차가 없습니다. 회차를 적거나, 열지 않았다면 강좌를 취소해 주세요.',
  'session-still-ahead': ({ heldOn }) =>
    `${heldOn}에 여는 회차가 남았습니다. 모두 연 뒤에 마치거나 그 회차를 취소해 주세요.`,
  'session-not-counted': ({ no }) =>
    `${no}회차에 온 사람을 적지 않았습니다. 출석이나 온 사람 수를 적어 주세요. 아무도 오지 않았으면 0이라고 적습니다.`,
  'persons-are-known': ({ persons }) => `출석으로 셈한 실인원이 ${persons}명입니다. 비우거나 출석을 고쳐 주세요.`,
  'persons-out-of-bounds': ({ least, most }) =>
    `실인원은 ${least}명(가장 많이 온 회차)부터 ${most}명(연인원)까지입니다. 고치거나, 모르면 비워 주세요.`,
  'course-id-taken': () => '같은 번호의 강좌가 이미 있습니다. 쪽을 새로 연 뒤 다시 해 주세요.',
  'course-not-found': () => '그런 강좌가 없습니다. 목록에서 다시 골라 주세요.',
  'session-not-found': () => '그런 회차가 없습니다. 쪽을 새로 열어 다시 골라 주세요.',
  'too-many-sessions': () => '회차는 200회까지입니다. 강좌를 나누어 열어 주세요.',
  'survey-not-found': () => '그런 설문이 없습니다. 목록에서 다시 고르거나 비워 주세요.',
  'for-staff': () => '직원을 위한 강좌입니다. 직원 계정으로 로그인하거나 다른 강좌를 살펴봐 주세요.',
  'enrolled-already': () => '이미 신청하셨습니다. 한 사람이 한 번 신청합니다. 아래에서 내 순서를 확인해 주세요.',
  'not-enrolled': () => '신청한 기록이 없습니다. 쪽을 새로 열어 확인해 주세요.',
  'not-signed-in': () => '로그인한 뒤에 신청할 수 있습니다. 계정이 없으면 사무국에 전화해 주세요.',
  'no-such-number': () => '그런 번호의 수강자가 없습니다. 명부에서 번호를 확인해 주세요.',
}

const en: RefusalSentences<Refusal> = {
  'wrong-state': ({ state }) => `This course is ${state}. Please open the page anew.`,
  'enrolment-days-missing': () => 'Please say from when until when one may enrol.',
  'no-seats-to-enrol-for': () => 'Please say how many seats there are, or leave the days of enrolment out.',
  'closes-before-opening': () => 'The last day is before the first. Please mend the dates.',
  'completion-half-said': () => 'Please say both how many sessions and of how many, or neither.',
  'completion-beyond-all': () => 'More sessions are asked for than there are. Please ask for fewer.',
  'fewer-seats-than-seated': ({ seated }) => `${seated} people have a seat. Please keep at least as many.`,
  'seats-are-of-the-call': () =>
    'A course with and one without enrolment cannot become each other. Please open a new one.',
  'somebody-waits': ({ waiting }) => `${waiting} people wait. Please keep the waiting list, or add seats.`,
  'hours-half-said': () => 'Please give both the beginning and the end, or neither.',
  'ends-before-beginning': () => 'The end must come after the beginning. Please mend the hours.',
  'how-long-not-said': () => 'Without hours, please say how many minutes it takes.',
  'longer-than-its-hours': ({ most }) => `From beginning to end it is ${most} minutes. Please give no more.`,
  'no-enrolment': () => 'Everybody may come without enrolling. Please just come.',
  'no-session-yet': () => 'No session is settled yet. Please enrol once one is.',
  'enrolment-not-yet': ({ opensOn }) => `Enrolment begins on ${opensOn}. Please come back then.`,
  'enrolment-over': ({ closesOn }) => `Enrolment ended on ${closesOn}. Please see the other courses.`,
  'course-full': ({ seats }) => `All ${seats} seats are taken, without a waiting list. Please see the other courses.`,
  'came-already': () =>
    'Nobody withdraws who came to a session. If that was noted by mistake, please let the office undo it first.',
  'session-cancelled': () => 'This session is cancelled. Please choose another.',
  'somebody-came': ({ attended }) => `${attended} people came to this session. If that is wrong, please mend it first.`,
  'not-held-yet': ({ heldOn }) => `This session is on ${heldOn}. Please note attendance from that day on.`,
  'not-today': ({ heldOn }) => `One checks in on the day of the session, ${heldOn}. Please come back then.`,
  'code-not-good': () => 'This code cannot be used. Please check it, or ask who conducts the course.',
  'here-already': () => 'You are checked in already. Please take your seat.',
  'fewer-than-noted': ({ noted }) => `${noted} people were noted by name. Please give no fewer.`,
  'nothing-held': () => 'No session was held. Please add one, or cancel the course.',
  'session-still-ahead': ({ heldOn }) => `A session is still ahead on ${heldOn}. Please wait, or cancel it.`,
  'session-not-counted': ({ no }) => `Nobody said how many came to session ${no}. Please note it, 0 if nobody did.`,
  'persons-are-known': ({ persons }) =>
    `By attendance ${persons} people came. Please leave it out, or mend the attendance.`,
  'persons-out-of-bounds': ({ least, most }) =>
    `Between ${least} and ${most} people can have come. Please mend it, or leave it out where nobody knows.`,
  'course-id-taken': () => 'A course with this id exists. Please open the page anew.',
  'course-not-found': () => 'There is no such course. Please choose from the list.',
  'session-not-found': () => 'There is no such session. Please open the page anew and choose again.',
  'too-many-sessions': () => 'A course has 200 sessions at most. Please open another.',
  'survey-not-found': () => 'There is no such survey. Please choose from the list, or leave it out.',
  'for-staff': () => 'This course is for staff. Please sign in as staff, or see the other courses.',
  'enrolled-already': () => 'You are enrolled already. Please see below where you stand.',
  'not-enrolled': () => 'You are not enrolled. Please open the page anew.',
  'not-signed-in': () => 'Please sign in to enrol, or call the office.',
  'no-such-number': () => 'Nobody has this number. Please check it on the roll.',
}

/** The kinds of refusals that this room has words for. */
export const refusalKinds = Object.keys(ko)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(lang === 'ko' ? ko : en, refusal)
