import type { Title } from '#kit/contract.ts'
import { formatDate, formatPeriod, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { NoRole } from './role-of-seat.ts'
import type { AppointedBy, EndKind, Tenure } from './seat.ts'
import type { TermsEnding } from './terms-ending.ts'

type Refusal = NoRole | { readonly kind: 'not-own-body' | 'seat-is-vacant' }

const ko = {
  membersOf: (body: string) => `${body} 위원`,
  membersLead: '어느 날 누가 위원이었는지 자리로 보여 줍니다. 사람의 이름은 싣지 않습니다.',
  membersCaption: (day: string) => `${day}에 채워져 있던 자리`,
  noMembers: '그날 채워져 있던 자리가 없습니다.',
  lookOn: '어느 날 (예: 2021-06-14)',
  seatsOfDay: '채워진 자리',
  personsOfDay: '사람 수',
  personsNote: '두 기구에 함께 속한 사람은 한 번만 셉니다.',
  term: '임기',
  body: '기구',
  holder: '맡은 사람',
  holderUnknown: '적지 않음',
  nameHolder: '맡은 사람을 적지 않은 자리는, 임기 첫날로 해촉을 기록한 뒤 같은 날로 사람을 골라 다시 위촉합니다.',
  mySeatsTitle: '내가 맡은 자리',
  mySeatsLead: '위원으로 맡고 있는 자리와 임기입니다.',
  mySeatsCaption: '오늘 맡고 있는 자리',
  noSeatsOfMine: '오늘 맡고 있는 자리가 없습니다.',
  appointTitle: '위촉하기',
  appointLead: '누리집에는 자리와 임기만 나가고, 맡은 사람은 위촉 사무를 보는 사람만 봅니다.',
  appointBy: '위촉 방법',
  appointByChoose: '골라 주세요',
  recommendedBy: '추천한 곳 (추천일 때)',
  appointedBys: {
    post: '당연직 (직위에 따라)',
    recommendation: '추천',
    mayor: '구청장이 선정',
    'open-call': '공개모집',
  } satisfies Record<AppointedBy, string>,
  endTitle: '해촉 기록하기',
  why: '끝난 까닭',
  whyWords: '사유 (해촉이면 꼭 적습니다)',
  endKinds: {
    resigned: '사임',
    dismissed: '해촉',
    'left-post': '직위를 떠남',
    'moved-away': '구를 떠남',
    other: '그 밖',
  } satisfies Record<EndKind, string>,
  proposeRole: '역할 올리기',
  rollTitle: '위촉 명부',
  takeRoll: { xlsx: '명부를 엑셀로 받기', csv: '명부를 CSV로 받기' },
  rollLead: '자리마다 누가 맡고 있는지 봅니다. 위촉 사무를 보는 사람만 볼 수 있습니다.',
  role: '역할',
  renewalsHint: '마당에 적힌 임기는 저절로 셉니다. 그전의 연임만 적어 주세요.',
  roleLead: '자리를 맡아도 누리집의 역할은 저절로 생기지 않습니다. 여기서 올리면 관리자가 승인합니다.',
  onwards: '이어지는 곳',
  toBody: '기구로',
  tells: {
    appointed: '위촉',
    leftOffice: '위촉이 끝남',
    roleToRevoke: '거둘 역할이 있음',
    termEnds: '임기가 끝나 감',
  },
  refusals: {
    'no-role-for-body': () => '이 기구의 위원에게는 따로 주는 역할이 없습니다.',
    'holder-not-known': () => '누가 맡았는지 적혀 있지 않은 자리입니다. 맡은 사람을 적어 위촉해 주세요.',
    'not-own-body': () => '맡고 있는 기구의 위원만 볼 수 있습니다.',
    'seat-is-vacant': () => '지금 비어 있는 자리입니다. 먼저 위촉해 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
}
type Messages = typeof ko

const en: Messages = {
  membersOf: (body) => `Members of ${body}`,
  membersLead: 'Who was a member on any day, by seat. People are not named.',
  membersCaption: (day) => `Seats filled on ${day}`,
  noMembers: 'No seat was filled that day.',
  lookOn: 'On which day (2021-06-14, for instance)',
  seatsOfDay: 'Seats filled',
  personsOfDay: 'Persons',
  personsNote: 'Whoever sits in two bodies counts once.',
  term: 'Term',
  body: 'Body',
  holder: 'Held by',
  holderUnknown: 'not entered',
  nameHolder: 'Where nobody was entered, end the term on its first day, then appoint the person from that same day.',
  mySeatsTitle: 'My seats',
  mySeatsLead: 'The seats you hold as a member, and their terms.',
  mySeatsCaption: 'Seats held today',
  noSeatsOfMine: 'You hold no seat today.',
  appointTitle: 'Appoint',
  appointLead: 'The public sees the seat and the term alone; who holds it, only those who see to appointments.',
  appointBy: 'Appointed by',
  appointByChoose: 'Please choose',
  recommendedBy: 'Recommended by (if by recommendation)',
  appointedBys: {
    post: 'ex officio (with the post)',
    recommendation: 'recommendation',
    mayor: 'chosen by the mayor',
    'open-call': 'open call',
  },
  endTitle: 'Record the end of an office',
  why: 'Why it ended',
  whyWords: 'In words (needed for a dismissal)',
  endKinds: {
    resigned: 'resigned',
    dismissed: 'dismissed',
    'left-post': 'left the post',
    'moved-away': 'moved away',
    other: 'other',
  },
  proposeRole: 'Propose the role',
  rollTitle: 'Roll',
  takeRoll: { xlsx: 'The roll as XLSX', csv: 'The roll as CSV' },
  rollLead: 'Who holds each seat, for those alone who see to appointments.',
  role: 'Role',
  renewalsHint: 'Terms entered here are counted by themselves: give earlier renewals alone.',
  roleLead: 'A seat gives no role on this site by itself. What is proposed here, an administrator approves.',
  onwards: 'Onward from here',
  toBody: 'To the body',
  tells: {
    appointed: 'Appointed',
    leftOffice: 'End of an office',
    roleToRevoke: 'A role to revoke',
    termEnds: 'Terms that end',
  },
  refusals: {
    'no-role-for-body': () => 'Members of this body have no role of their own.',
    'holder-not-known': () => 'It is not entered who holds this seat. Please appoint with an account.',
    'not-own-body': () => 'Only the members of your own body are shown.',
    'seat-is-vacant': () => 'The seat is vacant now. Please appoint somebody first.',
  },
}

export const membersIn = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for a refusal of what concerns members; null for a kind that is not among them. */
export const explainMembers = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(membersIn(lang).refusals, refusal)

const period = ({ from, to }: Tenure, lang: Lang): string => formatPeriod({ from, to, precision: 'day' }, lang)

/** What members and administrators are told. No person is named. */
export const memberWords = {
  appointed: (label: string, tenure: Tenure): Title => ({
    ko: `${label} 자리에 위촉되었습니다. 임기는 ${period(tenure, 'ko')}입니다.`,
    en: `You were appointed to the seat ${label} (${period(tenure, 'en')}).`,
  }),
  leftOffice: (label: string, on: LocalDate): Title => ({
    ko: `${label} 자리의 위촉이 ${formatDate(on)}에 끝났습니다.`,
    en: `Your office in the seat ${label} ended on ${formatDate(on, 'en')}.`,
  }),
  termsEnd: ({ body, lastDay, settleBy, members, notOnceMore }: TermsEnding): Title => {
    const isEarly = settleBy < lastDay
    return {
      ko: [
        `${body.name} 위원 ${members.length}명의 임기가 ${formatDate(lastDay)}에 끝납니다.`,
        ...(isEarly ? [`다시 맡을지, 누구를 위촉할지 ${formatDate(settleBy)}까지 정해 주세요.`] : []),
        ...(notOnceMore > 0 ? [`연임할 수 없는 자리는 ${notOnceMore}곳입니다.`] : []),
      ].join(' '),
      en: [
        `The terms of ${members.length} members of ${body.name} end on ${formatDate(lastDay, 'en')}.`,
        ...(isEarly ? [`Please settle by ${formatDate(settleBy, 'en')} who is appointed.`] : []),
        ...(notOnceMore > 0 ? [`${notOnceMore} of them cannot be appointed once more.`] : []),
      ].join(' '),
    }
  },
  roleToRevoke: (label: string): Title => ({
    ko: `${label} 자리가 비었습니다. 그 자리로 받은 역할이 있으면 거두어 주세요.`,
    en: `The seat ${label} was vacated. Please revoke the role that came with it, if there is one.`,
  }),
}
