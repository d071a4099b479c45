import type { Title } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { ApplicationResult, ApplyRefused, CallPhase, OpenCall, OpenCallRefused, SeedRefused } from './open-call.ts'
import type { DecideRefused, MarksRefused, Placed, Recusal } from './score-sheet.ts'

type Missing = {
  readonly kind:
    | 'call-id-taken'
    | 'call-not-found'
    | 'application-not-found'
    | 'application-id-taken'
    | 'applied-already'
    | 'call-decided'
    | 'call-still-open'
    | 'not-on-panel'
    | 'not-in-screening'
    | 'stood-aside'
    | 'not-chosen'
    | 'appointed-already'
    | 'seat-of-other-body'
    | 'not-signed-in'
}
type Refusal = ApplyRefused | DecideRefused | MarksRefused | Missing | OpenCallRefused | SeedRefused

const ko = {
  callsTitle: '위원 공개모집',
  callsLead: '주민이 위원으로 참여할 수 있는 모집입니다.',
  callsCaption: '모집과 신청 기간',
  noCalls: '지금까지 연 모집이 없습니다. 새 모집을 열면 여기에 나옵니다.',
  call: '모집',
  state: '상태',
  phases: { coming: '신청 전', open: '신청 받는 중', screening: '심사 중', decided: '결과 나옴' } satisfies Record<
    CallPhase,
    string
  >,
  days: '신청 기간',
  applicants: '신청',
  people: (count: number) => `${count}명`,
  places: '뽑는 자리',
  placeSeats: (name: string, seats: number) => `${name} ${seats}명`,
  how: '뽑는 방법',
  byScore: (criteria: string) => `서류 심사(${criteria})로 뽑고, 점수가 같으면 추첨합니다.`,
  byLot: '추첨으로 뽑습니다.',
  promise: '추첨의 약속값',
  promiseLead: '추첨에 쓸 말의 SHA-256입니다. 모집할 때 미리 밝히고, 결과를 정할 때 그 말을 밝힙니다.',
  seed: '추첨에 쓴 말',
  body: '기구',
  applyTitle: '신청하기',
  place: '신청할 자리',
  choosePlace: '골라 주세요',
  motivation: '지원 동기',
  motivationHint: '왜 함께하고 싶은지 편하게 적어 주세요.',
  consent: '심사와 결과 통지를 위해 신청 내용을 결과가 나온 뒤 1년까지 두는 데 동의합니다.',
  apply: '신청하기',
  signInToApply: '신청하려면 먼저 로그인해 주세요.',
  signIn: '로그인',
  mineTitle: '내 신청',
  mine: (place: string) => `${place} 자리에 신청했습니다.`,
  withdraw: '신청 거두기',
  results: { chosen: '선정', reserve: '예비', 'not-chosen': '선정되지 않음' } satisfies Record<
    ApplicationResult,
    string
  >,
  rankOf: (result: string, rank: number) => `${result} (${rank}순위)`,
  panelTitle: '심사',
  panelLead: '심사위원은 자기가 심사할 신청서를 채점하고, 이해관계가 있으면 물러납니다.',
  applicationsCaption: '신청서',
  noApplications: '신청한 사람이 없습니다.',
  applicant: '신청',
  scores: '점수',
  mean: (sum: number, sheets: number) => `합 ${sum}점 (${sheets}명)`,
  ownSheet: '내 채점',
  most: (name: string, most: number) => `${name} (${most}점까지)`,
  score: '채점하기',
  standAside: '물러나기',
  recusal: '물러나는 까닭',
  recusals: { excluded: '제척', challenged: '기피', withdrew: '회피' } satisfies Record<Recusal, string>,
  decideTitle: '결과 정하기',
  decideLead: '모집할 때 적어 둔 추첨의 말을 그대로 적으면 순위가 정해지고, 신청한 사람 모두에게 결과가 갑니다.',
  decide: '결과 정하기',
  appoint: '위촉하기',
  appointed: '위촉함',
  seat: '자리',
  openTitle: '모집 열기',
  openLead: '추첨에 쓸 말을 종이에 적어 봉해 두세요. 누리집에는 그 약속값만 남습니다.',
  seedToKeep: '추첨에 쓸 말 (적어 두세요)',
  titleOf: '모집 이름',
  notice: '안내',
  opensOn: '신청 첫날',
  closesOn: '신청 마지막 날',
  placeName: (no: number) => `자리 ${no} 이름`,
  seatsOf: (no: number) => `자리 ${no} 인원`,
  criterionName: (no: number) => `심사 기준 ${no}`,
  mostOf: (no: number) => `기준 ${no} 만점`,
  juror: (no: number) => `심사위원 ${no} 계정`,
  reserves: '자리마다 예비 인원',
  open: '모집 열기',
  howMany: { places: '자리 수', criteria: '심사 기준 수', jurors: '심사위원 수' },
  setLines: '칸 맞추기',
  onwards: '이어지는 곳',
  told: '공개모집 결과',
  refusals: {
    'call-id-taken': () => '이미 연 모집입니다. 목록을 확인해 주세요.',
    'call-not-found': () => '그런 모집이 없습니다. 목록에서 다시 골라 주세요.',
    'call-closes-before-it-opens': () => '신청 마지막 날이 첫날보다 빠릅니다. 날짜를 고쳐 주세요.',
    'place-named-twice': () => '같은 이름의 자리가 두 번 있습니다. 하나로 합쳐 주세요.',
    'panel-missing': () => '심사 기준을 두려면 심사위원이 한 명은 있어야 합니다.',
    'call-not-open': () => '지금은 신청을 받지 않습니다. 신청 기간을 확인해 주세요.',
    'place-not-called': () => '이 모집에 없는 자리입니다. 목록에서 골라 주세요.',
    'juror-may-not-apply': () => '이 모집의 심사위원은 신청할 수 없습니다.',
    'applied-already': () => '이미 신청하셨습니다. 바꾸려면 앞의 신청을 먼저 거두어 주세요.',
    'application-id-taken': () => '이미 받은 신청입니다. 화면을 다시 열어 주세요.',
    'application-not-found': () => '그런 신청이 없습니다. 목록에서 다시 골라 주세요.',
    'not-signed-in': () => '먼저 로그인해 주세요.',
    'call-decided': () => '결과가 이미 나온 모집입니다.',
    'call-still-open': () => '아직 신청을 받고 있습니다. 신청 기간이 끝난 뒤에 정해 주세요.',
    'seed-not-as-promised': () => '모집할 때 약속한 말이 아닙니다. 봉해 둔 종이의 말을 그대로 적어 주세요.',
    'scores-missing': ({ missing }) =>
      `아직 ${missing}건이 채점되지 않았습니다. 채점하거나 물러나야 결과를 정할 수 있습니다.`,
    'not-on-panel': () => '이 모집의 심사위원이 아닙니다.',
    'not-in-screening': () => '지금은 심사 기간이 아닙니다. 신청이 끝난 뒤부터 결과가 나오기 전까지 채점합니다.',
    'marks-incomplete': () => '기준마다 점수를 하나씩 적어 주세요.',
    'mark-too-high': () => '만점보다 높은 점수가 있습니다. 점수를 고쳐 주세요.',
    'stood-aside': () => '이 신청의 심사에서는 물러나셨습니다.',
    'not-chosen': () => '선정되거나 예비가 된 사람만 위촉할 수 있습니다.',
    'appointed-already': () => '이미 위촉한 사람입니다.',
    'seat-of-other-body': () => '모집한 기구의 자리가 아닙니다. 그 기구의 자리를 골라 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
}
type Messages = typeof ko

const en: Messages = {
  callsTitle: 'Open calls',
  callsLead: 'Calls through which residents can become members.',
  callsCaption: 'Calls and their days',
  noCalls: 'No call has been opened yet.',
  call: 'Call',
  state: 'State',
  phases: { coming: 'not yet open', open: 'open', screening: 'in screening', decided: 'decided' },
  days: 'Days',
  applicants: 'Applications',
  people: (count) => `${count}`,
  places: 'Places',
  placeSeats: (name, seats) => `${name}: ${seats}`,
  how: 'How people are chosen',
  byScore: (criteria) => `By papers (${criteria}); lots decide among equals.`,
  byLot: 'By lot.',
  promise: 'Promise of the lots',
  promiseLead: 'The SHA-256 of the seed: told beforehand; the seed is told with the result.',
  seed: 'Seed of the lots',
  body: 'Body',
  applyTitle: 'Apply',
  place: 'Place',
  choosePlace: 'Please choose',
  motivation: 'Why you apply',
  motivationHint: 'In your own words.',
  consent: 'I agree that my application is kept until a year after the result, to decide it and to tell me.',
  apply: 'Apply',
  signInToApply: 'Please sign in to apply.',
  signIn: 'Sign in',
  mineTitle: 'My application',
  mine: (place) => `You applied for: ${place}.`,
  withdraw: 'Withdraw',
  results: { chosen: 'chosen', reserve: 'stands by', 'not-chosen': 'not chosen' },
  rankOf: (result, rank) => `${result} (rank ${rank})`,
  panelTitle: 'Screening',
  panelLead: 'Jurors score the applications, and stand aside where they have an interest.',
  applicationsCaption: 'Applications',
  noApplications: 'Nobody applied.',
  applicant: 'Application',
  scores: 'Marks',
  mean: (sum, sheets) => `${sum} in all (${sheets} sheets)`,
  ownSheet: 'My marks',
  most: (name, most) => `${name} (up to ${most})`,
  score: 'Score',
  standAside: 'Stand aside',
  recusal: 'Why you stand aside',
  recusals: { excluded: 'excluded by law', challenged: 'challenged', withdrew: 'of one’s own accord' },
  decideTitle: 'Decide',
  decideLead: 'With the promised seed the ranks follow, and every applicant is told.',
  decide: 'Decide',
  appoint: 'Appoint',
  appointed: 'appointed',
  seat: 'Seat',
  openTitle: 'Open a call',
  openLead: 'Write the seed down and keep it closed. The site keeps its promise alone.',
  seedToKeep: 'Seed of the lots (write it down)',
  titleOf: 'Name of the call',
  notice: 'Notice',
  opensOn: 'First day',
  closesOn: 'Last day',
  placeName: (no) => `Place ${no}`,
  seatsOf: (no) => `Seats of place ${no}`,
  criterionName: (no) => `Criterion ${no}`,
  mostOf: (no) => `Most marks of criterion ${no}`,
  juror: (no) => `Account of juror ${no}`,
  reserves: 'Who stand by, for each place',
  open: 'Open the call',
  howMany: { places: 'Places', criteria: 'Criteria', jurors: 'Jurors' },
  setLines: 'Set the lines',
  onwards: 'Onward from here',
  told: 'Result of an open call',
  refusals: {
    'call-id-taken': () => 'This call has been opened. Please look at the list.',
    'call-not-found': () => 'There is no such call. Please choose from the list.',
    'call-closes-before-it-opens': () => 'The last day is before the first. Please correct it.',
    'place-named-twice': () => 'Two places have one name. Please join them.',
    'panel-missing': () => 'Where there are criteria there must be a juror.',
    'call-not-open': () => 'Applications are not taken now. Please look at the days.',
    'place-not-called': () => 'The call has no such place. Please choose from the list.',
    'juror-may-not-apply': () => 'A juror of this call may not apply.',
    'applied-already': () => 'You have applied. Please withdraw that application first.',
    'application-id-taken': () => 'This application has come already. Please open the page again.',
    'application-not-found': () => 'There is no such application. Please choose from the list.',
    'not-signed-in': () => 'Please sign in first.',
    'call-decided': () => 'The call has been decided.',
    'call-still-open': () => 'Applications are still taken. Please decide after the last day.',
    'seed-not-as-promised': () => 'This is not the promised seed. Please enter it as it was written down.',
    'scores-missing': ({ missing }) => `${missing} sheets are missing. Jurors score or stand aside first.`,
    'not-on-panel': () => 'You are not on the panel of this call.',
    'not-in-screening': () => 'Papers are scored after the last day and before the result.',
    'marks-incomplete': () => 'Please give one mark for each criterion.',
    'mark-too-high': () => 'A mark is above the most. Please correct it.',
    'stood-aside': () => 'You stood aside from this application.',
    'not-chosen': () => 'Only who was chosen or stands by can be appointed.',
    'appointed-already': () => 'This person has been appointed.',
    'seat-of-other-body': () => 'The seat is not of the body that called. Please choose one of its seats.',
  },
}

export const callsIn = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for a refusal of what concerns open calls; null for a kind that is not among them. */
export const explainCalls = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(callsIn(lang).refusals, refusal)

/** What an applicant is told of the result. */
export const resultWords = (call: OpenCall, place: string, { rank, result }: Placed): Title => ({
  ko: `${call.title}: ${place} 자리의 결과는 ${ko.rankOf(ko.results[result], rank)}입니다.`,
  en: `${call.title}: for ${place} the result is ${en.rankOf(en.results[result], rank)}.`,
})
