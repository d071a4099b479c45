import { formatDate, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import { explainFileRefusal } from '#rooms/documents/core/messages-files.ts'
import type { AssignRefusal } from './assignment.ts'
import type { DueRefusal, FaultState, InOtherState } from './fault.ts'
import type { GroupRefusal } from './group.ts'
import type { AppointRefusal, EndRefusal, InspectorState, TermRefusal, TrainRefusal } from './inspector.ts'
import type { VisitRefusal } from './visit.ts'

type Plain<Kind extends string> = { readonly [K in Kind]: { readonly kind: K } }[Kind]

export type Refusal =
  | AppointRefusal
  | AssignRefusal
  | DueRefusal
  | InOtherState
  | GroupRefusal
  | TrainRefusal
  | EndRefusal
  | TermRefusal
  | VisitRefusal
  | Plain<
      | 'account-applied-already'
      | 'assignment-id-taken'
      | 'checklist-is-empty'
      | 'cost-line-not-found'
      | 'course-not-known'
      | 'department-not-known'
      | 'fault-not-found'
      | 'group-not-found'
      | 'inspector-not-found'
      | 'no-sheet'
      | 'not-applied-here'
      | 'not-called-today'
      | 'not-own-fault'
      | 'not-signed-in-yet'
      | 'nothing-to-pay'
      | 'photos-not-checked'
      | 'project-not-known'
      | 'sheet-is-paid'
      | 'visit-not-found'
      | 'works-are-missing'
    >

const koInspector: Readonly<Record<InspectorState, string>> = {
  applied: '신청한 상태',
  appointed: '위촉된 상태',
  'not-chosen': '뽑히지 않은 상태',
  ended: '임기가 끝난 상태',
}
const koFault: Readonly<Record<FaultState, string>> = {
  found: '지적한 상태',
  demanded: '시정을 요구한 상태',
  replied: '부서가 답한 상태',
  'sent-back': '부서에 돌려보낸 상태',
  closed: '마친 상태',
  dropped: '시정이 필요 없다고 정한 상태',
}
const wonOf = (digits: string | undefined, lang: Lang): string => formatWon(won(Number(digits)), 'won', lang)
const titleOf = ({ params }: Finding): string => `${params['title']}`

const ko = {
  refusals: {
    'account-applied-already': () => '이미 신청하셨습니다. 결과를 기다려 주세요.',
    'account-is-gone': () => '신청한 사람의 계정이 없어져 위촉할 수 없습니다. 다른 사람을 골라 주세요.',
    'assignment-id-taken': () => '이 배정은 이미 있습니다. 쪽을 새로 열어 확인해 주세요.',
    'call-ends-before-it-begins': () => '모집을 마치는 날이 시작하는 날보다 빠릅니다. 날짜를 고쳐 주세요.',
    'call-half-said': () => '모집을 시작하는 날과 마치는 날을 둘 다 적거나 둘 다 비워 주세요.',
    'checklist-is-empty': () => '무엇을 볼지 한 줄에 하나씩 적어 주세요.',
    'cost-line-not-found': () => '그런 산출내역이 없습니다. 번호를 확인하거나 비워 주세요.',
    'course-not-known': () => '그런 강좌가 없습니다. 강좌의 번호를 확인하거나 비워 주세요.',
    'day-twice': () => '같은 날이 두 번 있습니다. 방문할 날을 서로 다르게 적어 주세요.',
    'department-not-known': () => '그런 부서가 없습니다. 목록에서 골라 주세요.',
    'due-before-today': () => '기한이 이미 지난 날입니다. 오늘이나 그 뒤의 날을 적어 주세요.',
    'fault-in-other-state': ({ state }) =>
      `지금은 ${koFault[state]}라 할 수 없습니다. 쪽을 새로 열어 어디까지 왔는지 확인해 주세요.`,
    'fault-not-found': () => '그런 지적사항이 없습니다. 목록에서 다시 골라 주세요.',
    'fewer-seats-than-appointed': ({ appointed }) =>
      `이미 ${appointed}명을 위촉했습니다. 정원을 ${appointed}명 이상으로 적어 주세요.`,
    'group-ends-before-it-begins': () => '활동을 마치는 날이 시작하는 날보다 빠릅니다. 날짜를 고쳐 주세요.',
    'group-not-found': () => '그런 감독·모니터링 모임이 없습니다. 목록에서 다시 골라 주세요.',
    'inspector-not-found': () => '그런 번호의 감독관이 없습니다. 목록에서 다시 골라 주세요.',
    'inspector-not-trained': () => '아직 교육을 받지 않은 감독관입니다. 교육받은 날을 먼저 적어 주세요.',
    'no-sheet': () => '그런 지급조서가 없습니다. 쪽을 새로 열어 주세요.',
    'not-applied-here': () => '이 모임에 신청한 것이 없습니다.',
    'not-applying': ({ state }) => `지금은 ${koInspector[state]}라 할 수 없습니다. 쪽을 새로 열어 확인해 주세요.`,
    'not-appointed': ({ state }) =>
      `위촉된 사람에게만 할 수 있습니다. 지금은 ${koInspector[state]}입니다. 번호를 확인해 주세요.`,
    'not-called-today': () => '지금은 신청을 받는 때가 아닙니다. 모집하는 날을 확인해 주세요.',
    'not-own-fault': () => '지적한 감독관이나 협치 사무국만 확인할 수 있습니다.',
    'not-signed-in-yet': () => '로그인한 뒤에 할 수 있습니다.',
    'nothing-to-pay': () => '지급조서에 올릴 방문이 없습니다. 새로 보고된 방문이 있을 때 만들어 주세요.',
    'photos-not-checked': () => '얼굴과 어린이가 나오지 않는지, 나온 사람이 동의했는지 확인하고 표시해 주세요.',
    'planned-minutes-missing': () => '계획한 시간으로 지급하려면 한 번에 몇 분인지 적어 주세요.',
    'points-unmarked': () => '이 항목을 어떻게 보았는지 골라 주세요. 보지 못했으면 "못 봄"을 고릅니다.',
    'project-not-known': () => '그런 사업이 없습니다. 목록에서 골라 주세요.',
    'project-not-of-group': () => '이 모임이 보는 사업이 아닙니다. 모임에 사업을 먼저 더해 주세요.',
    'seats-are-taken': ({ seats }) =>
      `정원 ${seats}명을 모두 위촉했습니다. 정원을 늘리거나 다른 사람의 임기를 끝내 주세요.`,
    'sheet-is-paid': () => '이미 지급한 조서라 바꿀 수 없습니다.',
    'trained-later': () => '교육받은 날이 아직 오지 않았습니다. 날짜를 고쳐 주세요.',
    'visit-ends-before-it-begins': () => '마친 시각이 시작한 시각보다 늦어야 합니다. 시각을 고쳐 주세요.',
    'visit-not-found': () => '그런 방문이 없습니다. 내 방문 목록에서 다시 골라 주세요.',
    'visit-outside-term': () =>
      '위촉 기간에 한 방문만 보고할 수 있습니다. 방문한 날을 확인하고, 맞으면 협치 사무국에 말해 주세요.',
    'visit-reported-already': () => '이 방문은 이미 보고되었습니다. 고칠 것이 있으면 협치 사무국에 말해 주세요.',
    'visit-still-ahead': () => '방문한 날이 아직 오지 않았습니다. 날짜를 고쳐 주세요.',
    'visit-was-cancelled': () => '취소한 방문입니다. 협치 사무국에 확인해 주세요.',
    'visited-after-the-end': ({ visitedOn }) =>
      `${formatDate(LocalDate.parse(visitedOn))}에 방문한 보고가 있습니다. 그날이나 그 뒤의 날로 임기를 끝내 주세요.`,
    'works-are-missing': () => '대상이 되는 공사를 한 줄에 하나씩 적어 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'reply-overdue': (told) =>
      `${titleOf(told)}: ${told.params['dueOn']}까지 답하기로 한 시정요구에 부서의 답이 없습니다.`,
    'visit-without-report': (told) =>
      `${titleOf(told)}: ${told.params['dueOn']}에 하기로 한 감독관 ${told.params['no']}번의 방문 보고가 없습니다.`,
    'allowance-over-line': (told) =>
      `${titleOf(told)}: 활동비가 ${wonOf(told.computed, 'ko')}원인데, 산출내역에는 ${wonOf(told.stated, 'ko')}원이 있습니다.`,
    'works-without-inspectors': (told) =>
      `${titleOf(told)}: ${told.params['kind']} 공사에 ${wonOf(told.computed, 'ko')}원을 쓰는데 주민감독관이 없습니다.`,
  } as FindingSentences,
}

const en: typeof ko = {
  refusals: {
    'account-applied-already': () => 'You have applied already. Please wait for the result.',
    'account-is-gone': () => 'The account of the applicant is gone. Please choose somebody else.',
    'assignment-id-taken': () => 'This assignment is there already. Please open the page anew.',
    'call-ends-before-it-begins': () => 'The call ends before it begins. Please mend the dates.',
    'call-half-said': () => 'Please give both days of the call, or neither.',
    'checklist-is-empty': () => 'Please write what to look at, one point a line.',
    'cost-line-not-found': () => 'There is no such cost line. Please check its number, or leave it out.',
    'course-not-known': () => 'There is no such course. Please check its number, or leave it out.',
    'day-twice': () => 'A day stands twice. Please give different days.',
    'department-not-known': () => 'There is no such department. Please choose from the list.',
    'due-before-today': () => 'This date is past. Please give today or a later day.',
    'fault-in-other-state': ({ state }) => `It now stands at “${state}”. Please open the page anew.`,
    'fault-not-found': () => 'There is no such fault. Please choose from the list.',
    'fewer-seats-than-appointed': ({ appointed }) => `${appointed} are appointed. Please give at least as many seats.`,
    'group-ends-before-it-begins': () => 'The group ends before it begins. Please mend the dates.',
    'group-not-found': () => 'There is no such group. Please choose from the list.',
    'inspector-not-found': () => 'Nobody has this number. Please choose from the list.',
    'inspector-not-trained': () => 'This inspector is not trained yet. Please note the training first.',
    'no-sheet': () => 'There is no such sheet. Please open the page anew.',
    'not-applied-here': () => 'You have not applied to this group.',
    'not-applying': ({ state }) => `This person is “${state}” now. Please open the page anew.`,
    'not-appointed': ({ state }) =>
      `Only for whoever is appointed; this person is “${state}”. Please check the number.`,
    'not-called-today': () => 'Nobody applies today. Please see the days of the call.',
    'not-own-fault': () => 'Only who found it, or the secretariat, decides on the reply.',
    'not-signed-in-yet': () => 'Please sign in first.',
    'nothing-to-pay': () => 'There is no visit to pay. Please make a sheet once one is reported.',
    'photos-not-checked': () => 'Please check the photos for faces and children, and for consent, and say so.',
    'planned-minutes-missing': () => 'To pay as planned, please say how many minutes a visit takes.',
    'points-unmarked': () => 'Please say how this point stands; “not seen” if you could not look.',
    'project-not-known': () => 'There is no such project. Please choose from the list.',
    'project-not-of-group': () => 'This group does not inspect that project. Please add it to the group first.',
    'seats-are-taken': ({ seats }) => `All ${seats} seats are taken. Please add seats, or end a term.`,
    'sheet-is-paid': () => 'This sheet is paid and stays as it is.',
    'trained-later': () => 'The day of the training is still ahead. Please mend it.',
    'visit-ends-before-it-begins': () => 'The end must come after the beginning. Please mend the times.',
    'visit-not-found': () => 'There is no such visit. Please choose from your list.',
    'visit-outside-term': () =>
      'Only visits within the term can be reported. Please check the day, and tell the secretariat if it is right.',
    'visit-reported-already': () => 'This visit is reported already. Please tell the secretariat what is to be mended.',
    'visit-still-ahead': () => 'The day of the visit is still ahead. Please mend it.',
    'visit-was-cancelled': () => 'This visit is cancelled. Please ask the secretariat.',
    'visited-after-the-end': ({ visitedOn }) =>
      `A visit of ${formatDate(LocalDate.parse(visitedOn), 'en')} is reported. Please end the term on that day or later.`,
    'works-are-missing': () => 'Please write the kinds of works, one a line.',
  },
  findings: {
    'reply-overdue': (told) => `${titleOf(told)}: no reply to a correction due on ${told.params['dueOn']}.`,
    'visit-without-report': (told) =>
      `${titleOf(told)}: no report of the visit of inspector ${told.params['no']} due on ${told.params['dueOn']}.`,
    'allowance-over-line': (told) =>
      `${titleOf(told)}: allowances come to ${wonOf(told.computed, 'en')} won, the cost line holds ${wonOf(told.stated, 'en')}.`,
    'works-without-inspectors': (told) =>
      `${titleOf(told)}: works of ${wonOf(told.computed, 'en')} won that residents are to inspect, and no inspectors.`,
  },
}

const catalogues = { ko, en }

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(catalogues[lang].refusals, refusal) ?? explainFileRefusal(refusal, lang)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(catalogues[lang].findings, finding)

/** The kinds and rules that this room has words for. */
export const refusalKinds = Object.keys(ko.refusals)
export const findingRules = Object.keys(ko.findings)
