import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import { type Lang, withParticle } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { AddSeatRefusal, BodyKind, EstablishBodyRefusal } from './body.ts'
import type { DepartmentDuty } from './department.ts'
import type { DongMapRefusal } from './dong-map.ts'
import type { FillSeatRefusal, VacateSeatRefusal } from './fill-seat.ts'
import type { NameTaken } from './name-taken.ts'
import type { SeatKind } from './seat.ts'

/** What a handler refuses before any rule is asked: an id that is taken, a thing that is not there. */
type Missing = {
  readonly kind:
    | 'district-id-taken'
    | 'dong-id-taken'
    | 'department-id-taken'
    | 'body-id-taken'
    | 'seat-id-taken'
    | 'district-not-found'
    | 'body-not-found'
    | 'seat-not-found'
}
type Refusal =
  | AddSeatRefusal
  | DongMapRefusal
  | EstablishBodyRefusal
  | FillSeatRefusal
  | Missing
  | NameTaken
  | VacateSeatRefusal

const until = (day: LocalDate | null, open: string, lang: Lang): string => (day === null ? open : formatDate(day, lang))

const ko = {
  bodiesTitle: '협치 기구',
  bodiesLead: '우리 구의 협치 기구와 자리, 임기입니다. 위원의 이름은 싣지 않습니다.',
  bodiesCaption: '기구마다 자리 수와 오늘 재적, 개의에 필요한 수',
  body: '기구',
  bodyKind: '구분',
  parent: '소속',
  duties: '하는 일',
  vision: '비전',
  seats: '자리',
  seatsCaption: '자리마다 종류와 임기',
  seatLabel: '자리 이름',
  seatKind: '자리 종류',
  renewals: '연임 횟수',
  enrolled: '재적',
  maxSeats: '정원',
  quorum: '개의 정족수',
  regularPerYear: '한 해 정례회',
  basis: '근거',
  vacant: '빈자리',
  whileInPost: '그 직위에 있는 동안',
  notStated: '정해 둔 규정이 없습니다.',
  majorityOfEnrolled: '재적위원 과반수 출석으로 개의합니다.',
  majorityOfPresent: '출석위원 과반수 찬성으로 의결합니다.',
  extraordinary: (n: number, d: number) => `재적위원 ${d}분의 ${n} 이상이 요구하면 임시회를 엽니다.`,
  termYears: (years: number, renewals: number) => `위촉일부터 ${years}년, 연임 ${renewals}회`,
  ownOffice: '본래 직위의 임기를 따릅니다.',
  peopleCount: (count: number) => `${count}명`,
  dongsTitle: '동',
  bodiesTotals: '합계',
  bodyCount: '기구',
  allBodyKinds: '모든 구분',
  noBodies: '등록된 기구가 없습니다.',
  noSeats: '등록된 자리가 없습니다.',
  otherNames: '다른 이름',
  partsOf: '아래 기구',
  rules: '회의 규정',
  enrolledOn: (day: string) => `${day} 재적`,
  seatsHeld: (held: number, seats: number) => `${seats}자리 가운데 ${held}자리`,
  chairCalls: '위원장이 필요하다고 보면 임시회를 엽니다.',
  callers: '임시회를 부를 수 있는 위원 수',
  quorumSteps: (enrolled: number, needed: number) =>
    `재적 ${enrolled}명의 절반보다 많아야 하므로 ${needed}명이 출석해야 개의합니다. 재적은 자리 수가 아니라 그날 위촉되어 있는 사람 수입니다.`,
  favourSteps: (present: number, needed: number) =>
    `예를 들어 ${present}명이 출석하면 그 절반보다 많은 ${needed}명이 찬성해야 의결합니다.`,
  callerSteps: (n: number, d: number, enrolled: number, needed: number) =>
    `재적 ${enrolled}명의 ${d}분의 ${n} 이상이므로 ${needed}명부터 임시회를 요구할 수 있습니다.`,
  noTerm: '정해 둔 임기 규정이 없는 자리는 그 직위에 있는 동안 맡습니다.',
  termRules: '자리 종류마다 정한 임기',
  pastTerms: '지난 임기와 앞으로의 임기',
  vacatedOn: (day: string) => `${day} 해촉`,
  termNow: '지금 임기',
  fillFrom: '위촉일 (비우면 오늘)',
  fillUntil: '끝나는 날 (비우면 규정대로)',
  fillUntilHint: '구의원처럼 본래 직위의 임기를 따르는 자리는 꼭 적어 주세요.',
  fillRenewals: '연임 횟수 (처음이면 0)',
  vacateFrom: '해촉일 (비우면 오늘)',
  addSeatsTitle: '자리 두기',
  addSeatsLead: '여러 자리를 한꺼번에 두면 자리 이름 뒤에 번호가 이어 붙습니다. 예: 민간위원 1, 민간위원 2',
  seatCount: '몇 자리',
  addSeats: '자리 두기',
  appointOnRoll: '위촉하고 해촉하기 (위촉 명부)',
  chooseSeat: '자리를 골라 주세요',
  bodyLinks: '이 기구에서 이어지는 곳',
  bodyMeetings: '이 기구의 회의',
  meetings: '회의',
  lookOn: '기준일 (예: 2021-06-14)',
  allBodyMeetings: (count: string, people: string) => `회의 ${count}회, 참석 ${people}명 모두 보기`,
  history: '바뀐 내역',
  asData: '자료로 받기 (JSON)',
  departmentsLead: '구청 부서와 소속 국, 그리고 동입니다.',
  noDepartments: '등록된 부서가 없습니다.',
  dongsCaption: '동 이름',
  dongMap: '동 배치도',
  dongMapHint:
    '위가 북쪽, 왼쪽이 서쪽입니다. 한 줄에 한 줄씩, 칸 사이는 | 또는 탭입니다. 엑셀에서 붙여 넣어도 됩니다. 비우면 배치도를 지웁니다.',
  drawDongMap: '동 배치도 그리기',
  saveDongMap: '배치도 저장',
  dongMapNote: '경계를 그린 지도가 아니라 동이 놓인 자리만 보이는 그림입니다.',
  noDongs: '등록된 동이 없습니다.',
  dong: '동',
  noBureau: '국에 속하지 않음',
  departmentsTitle: '부서',
  departmentsCaption: '부서와 소속 국',
  department: '부서',
  bureau: '국',
  bodyKinds: {
    'governance-council': '협치회의',
    'steering-committee': '운영위원회',
    subcommittee: '분과위원회',
    'extended-group': '확대회의(워킹그룹)',
    'task-force': '협치추진단',
    'budget-committee': '주민참여예산위원회',
    joint: '합동회의',
    'residents-council': '주민자치회',
    other: '그 밖의 기구',
  } satisfies Record<BodyKind, string>,
  seatKinds: {
    'ex-officio': '당연직',
    'appointed-councillor': '위촉직(구의원)',
    'appointed-civil': '위촉직(민간)',
  } satisfies Record<SeatKind, string>,
  duty: { lead: '주무부서', partner: '협업부서' } satisfies Record<DepartmentDuty, string>,
  refusals: {
    'name-taken': ({ name, takenBy }) =>
      `${withParticle(name, '은/는')} 이미 쓰고 있는 이름입니다(${takenBy}). 다른 이름을 적어 주세요.`,
    'unknown-parent': () => '소속 기구를 찾을 수 없습니다. 소속 기구를 먼저 등록해 주세요.',
    'no-seat-left': ({ maxSeats }) => `정원 ${maxSeats}명이 모두 찼습니다. 조례의 정원을 확인해 주세요.`,
    'end-not-stated': () => '이 자리는 본래 직위의 임기를 따릅니다. 임기가 끝나는 날을 적어 주세요.',
    'end-before-start': ({ from, to }) =>
      `끝나는 날(${formatDate(to)})이 시작하는 날(${formatDate(from)})보다 빠릅니다. 날짜를 고쳐 주세요.`,
    'beyond-the-calendar': () => '날짜가 너무 먼 앞날입니다. 시작하는 날을 확인해 주세요.',
    'seat-taken': ({ until: day }) =>
      `이미 위촉된 자리입니다(${until(day, '직위에 있는 동안', 'ko')}까지). 먼저 해촉을 기록해 주세요.`,
    'no-renewal-left': () => '조례가 정한 연임 횟수를 넘습니다. 다른 사람을 위촉해 주세요.',
    'member-already': () => '이 기구의 다른 자리를 이미 맡고 있는 사람입니다. 먼저 그 자리의 해촉을 기록해 주세요.',
    'recommender-not-stated': () => '추천으로 위촉할 때에는 어디에서 추천했는지 적어 주세요.',
    'dismissal-without-words': () => '해촉할 때에는 사유를 적어 주세요.',
    'seat-not-held': ({ on }) => `${formatDate(on)}에는 비어 있던 자리입니다. 날짜를 확인해 주세요.`,
    'map-too-large': ({ rows, columns }) => `배치도가 너무 큽니다(${rows}줄 ${columns}칸). 20줄 8칸까지 적어 주세요.`,
    'map-dong-unknown': ({ name }) => `‘${name}’이라는 동이 없습니다. 동 목록의 이름대로 적어 주세요.`,
    'map-dong-twice': ({ name }) => `${withParticle(name, '이/가')} 두 번 나옵니다. 한 칸에만 적어 주세요.`,
    'district-id-taken': () => '같은 주소의 자치구가 이미 있습니다. 다른 주소를 써 주세요.',
    'dong-id-taken': () => '같은 번호의 동이 이미 있습니다. 다른 번호를 써 주세요.',
    'department-id-taken': () => '같은 번호의 부서가 이미 있습니다. 다른 번호를 써 주세요.',
    'body-id-taken': () => '같은 번호의 기구가 이미 있습니다. 다른 번호를 써 주세요.',
    'seat-id-taken': () => '같은 번호의 자리가 이미 있습니다. 다른 번호를 써 주세요.',
    'district-not-found': () => '그런 자치구가 없습니다. 주소를 확인해 주세요.',
    'body-not-found': () => '그런 기구가 없습니다. 기구 목록에서 다시 골라 주세요.',
    'seat-not-found': () => '그런 자리가 없습니다. 자리 목록에서 다시 골라 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
}
type Messages = typeof ko

const en: Messages = {
  bodiesTitle: 'Governance bodies',
  bodiesLead: 'The bodies of the district, their seats and terms. The people in the seats are not named.',
  bodiesCaption: 'Each body with its seats, the members enrolled today and how many open a meeting',
  body: 'Body',
  bodyKind: 'Kind',
  parent: 'Belongs to',
  duties: 'What it does',
  vision: 'Vision',
  seats: 'Seats',
  seatsCaption: 'Each seat with its kind and term',
  seatLabel: 'Seat',
  seatKind: 'Kind of seat',
  renewals: 'Renewals',
  enrolled: 'Enrolled',
  maxSeats: 'Seats at most',
  quorum: 'Opens with',
  regularPerYear: 'Regular meetings a year',
  basis: 'Basis',
  vacant: 'vacant',
  whileInPost: 'while in post',
  notStated: 'No rule is entered.',
  majorityOfEnrolled: 'Opens with a majority of the enrolled members present.',
  majorityOfPresent: 'Resolves with a majority of those present in favour.',
  extraordinary: (n, d) => `Meets out of turn when ${n}/${d} of the enrolled members ask.`,
  termYears: (years, renewals) => `${years} year(s) from appointment, ${renewals} renewal(s)`,
  ownOffice: 'follows the term of the holder’s own office',
  peopleCount: (count) => `${count}`,
  dongsTitle: 'Dongs',
  bodiesTotals: 'Total',
  bodyCount: 'Bodies',
  allBodyKinds: 'All kinds',
  noBodies: 'No body has been entered.',
  noSeats: 'No seat has been entered.',
  otherNames: 'Other names',
  partsOf: 'Bodies below it',
  rules: 'Rules of its meetings',
  enrolledOn: (day) => `Enrolled on ${day}`,
  seatsHeld: (held, seats) => `${held} of ${seats} seats`,
  chairCalls: 'The chair may call a meeting out of turn.',
  callers: 'Members who can call a meeting',
  quorumSteps: (enrolled, needed) =>
    `More than half of ${enrolled} enrolled: ${needed} must be present. Enrolled are the seats filled that day, not all seats.`,
  favourSteps: (present, needed) =>
    `With ${present} present, for instance, more than half: ${needed} must be in favour.`,
  callerSteps: (n, d, enrolled, needed) => `At least ${n}/${d} of ${enrolled} enrolled: ${needed} can call a meeting.`,
  noTerm: 'A seat without a rule is held while its post is held.',
  termRules: 'Terms by kind of seat',
  pastTerms: 'Earlier and later terms',
  vacatedOn: (day) => `vacated on ${day}`,
  termNow: 'Present term',
  fillFrom: 'From (today when left empty)',
  fillUntil: 'Last day (by the rules when left empty)',
  fillUntilHint: 'Needed for a seat that follows another office, as a district councillor’s.',
  fillRenewals: 'Renewals (0 for the first term)',
  vacateFrom: 'From (today when left empty)',
  addSeatsTitle: 'Add seats',
  addSeatsLead: 'Several at once carry a running number after the label: Civilian 1, Civilian 2.',
  seatCount: 'How many',
  addSeats: 'Add the seats',
  appointOnRoll: 'Appoint and end offices (roll)',
  chooseSeat: 'Please choose a seat',
  bodyLinks: 'Onward from this body',
  bodyMeetings: 'Meetings of this body',
  meetings: 'Meetings',
  lookOn: 'As of (2021-06-14, for instance)',
  allBodyMeetings: (count, people) => `All ${count} meetings, ${people} people present`,
  history: 'History',
  asData: 'As data (JSON)',
  departmentsLead: 'The departments of the district office with their bureaus, and the dongs.',
  noDepartments: 'No department has been entered.',
  dongsCaption: 'Names of the dongs',
  dongMap: 'Map of the dongs',
  dongMapHint:
    'North is above, west is left. A line for each row, | or a tab between the cells. It may be pasted from a sheet. Empty takes the map away.',
  drawDongMap: 'Draw the map of the dongs',
  saveDongMap: 'Save the map',
  dongMapNote: 'Not a map of borders: it shows where the dongs lie to each other.',
  noDongs: 'No dong has been entered.',
  dong: 'Dong',
  noBureau: 'in no bureau',
  departmentsTitle: 'Departments',
  departmentsCaption: 'Departments and their bureaus',
  department: 'Department',
  bureau: 'Bureau',
  bodyKinds: {
    'governance-council': 'Governance Council',
    'steering-committee': 'Steering Committee',
    subcommittee: 'Subcommittee',
    'extended-group': 'Extended Working Group',
    'task-force': 'Governance Task Force',
    'budget-committee': 'Participatory Budget Committee',
    joint: 'Joint Meeting',
    'residents-council': 'Residents’ Council',
    other: 'Other body',
  },
  seatKinds: {
    'ex-officio': 'ex officio',
    'appointed-councillor': 'appointed (district councillor)',
    'appointed-civil': 'appointed (civilian)',
  },
  duty: { lead: 'Lead department', partner: 'Partner department' },
  refusals: {
    'name-taken': ({ name, takenBy }) => `“${name}” is in use already (${takenBy}). Please give another name.`,
    'unknown-parent': () => 'The body it belongs to is not known. Please establish that one first.',
    'no-seat-left': ({ maxSeats }) => `All ${maxSeats} seats exist already. Please check the ordinance.`,
    'end-not-stated': () => 'This seat follows another office. Please state the last day of the term.',
    'end-before-start': ({ from, to }) =>
      `The last day (${formatDate(to, 'en')}) is before the first (${formatDate(from, 'en')}). Please correct it.`,
    'beyond-the-calendar': () => 'The term ends too far in the future. Please check the first day.',
    'seat-taken': ({ until: day }) =>
      `The seat is held (until ${until(day, 'the post ends', 'en')}). Please record the vacancy first.`,
    'no-renewal-left': () => 'The ordinance allows no further renewal. Please appoint someone else.',
    'member-already': () => 'This person holds another seat of the body. Please record that vacancy first.',
    'recommender-not-stated': () => 'Please say who recommended.',
    'dismissal-without-words': () => 'Please say why the member is dismissed.',
    'seat-not-held': ({ on }) => `The seat was vacant on ${formatDate(on, 'en')}. Please check the date.`,
    'map-too-large': ({ rows, columns }) => `The map is too large (${rows} rows, ${columns} columns). At most 20 by 8.`,
    'map-dong-unknown': ({ name }) => `There is no dong called “${name}”. Please write it as in the list of dongs.`,
    'map-dong-twice': ({ name }) => `“${name}” stands twice. Please leave it in one cell.`,
    'district-id-taken': () => 'A district of this address exists. Please use another one.',
    'dong-id-taken': () => 'A dong with this id exists. Please use another id.',
    'department-id-taken': () => 'A department with this id exists. Please use another id.',
    'body-id-taken': () => 'A body with this id exists. Please use another id.',
    'seat-id-taken': () => 'A seat with this id exists. Please use another id.',
    'district-not-found': () => 'There is no such district. Please check the address.',
    'body-not-found': () => 'There is no such body. Please choose from the list of bodies.',
    'seat-not-found': () => 'There is no such seat. Please choose from the list of seats.',
  },
}

/** The words of this room's pages, in a language. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal)
