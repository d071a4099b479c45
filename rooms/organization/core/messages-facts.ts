import { formatDate, LocalDate } from '#kit/korean-date.ts'
import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import type { FloorsRefusal, PartsRefusal } from './facility.ts'
import { type ReadStaffingRefusal, staffClassWords } from './staffing.ts'

type Missing = {
  readonly kind:
    | 'unit-not-one'
    | 'bureau-not-found'
    | 'staffing-not-found'
    | 'facilities-not-found'
    | 'facility-of-another-department'
    | 'facility-not-found'
}
type Refusal = FloorsRefusal | PartsRefusal | ReadStaffingRefusal | Missing

const dayOf = (finding: Finding, lang: Lang): string => formatDate(LocalDate.parse(finding.params['asOf']), lang)

const ko = {
  departmentLead: '팀별 업무, 인력, 시설입니다.',
  teamsTitle: '팀별 업무',
  staffingTitle: '인력',
  staffingCaption: (unit: string, day: string) => `${unit} 정원과 현원 (${day} 기준)`,
  noStaffing: '적어 둔 정원과 현원이 없습니다.',
  class: '구분',
  grade: '직급',
  gradeName: (grade: number | null) => (grade === null ? '-' : `${grade}급`),
  quota: '정원',
  headcount: '현원',
  variance: '과부족',
  classTotal: (name: string) => `${name} 소계`,
  total: '계',
  earlier: '이전의 표',
  facilitiesTitle: '시설',
  facilityCaption: '시설의 종류와 수',
  noFacilityCounts: '적어 둔 시설의 수가 없습니다.',
  facilityKind: '시설 종류',
  facilityTotal: '수',
  facilityParts: '나눈 수',
  cardsCaption: '시설 카드',
  noCards: '적어 둔 시설이 없습니다.',
  facilityName: '이름',
  address: '주소',
  area: '연면적(㎡)',
  floors: '층별 현황',
  use: '쓰임',
  inCharge: '맡은 팀',
  floorLine: (name: string, area: string | null, use: string | null) =>
    [name, area === null ? '' : `${area}㎡`, use ?? ''].filter((part) => part !== '').join(' · '),
  editTitle: (name: string) => `${name} 일반현황 고치기`,
  edit: '일반현황 고치기',
  findings: '확인할 것',
  recordStaffing: '정원과 현원 적기',
  ofBureau: '국·단 이름 (국이나 단 전체의 표일 때)',
  rows: '한 줄에 하나씩: 직군 직급 정원 현원',
  rowsHint: '예: 일반직 6급 13 15. 직급이 없으면 빼고 적습니다. 직군: ',
  classWords: Object.values(staffClassWords).join(', '),
  statedQuota: '문서에 적힌 정원 합계',
  statedHeadcount: '문서에 적힌 현원 합계',
  statedHint: '있으면 적습니다. 셈한 합계와 다르면 확인할 것으로 알립니다.',
  asOf: '기준일 (비우면 오늘)',
  save: '저장',
  remove: '지우기',
  removeStaffing: (day: string) => `${day} 기준 표 지우기`,
  recordFacilities: '시설의 수 적기',
  partsField: '나눈 수: 한 줄에 이름과 수',
  partsHint: '예: 유치원 37',
  keepFacility: '시설 카드 적기',
  floorsField: '층별: 한 줄에 층 | 면적(㎡) | 쓰임',
  floorsHint: '예: 3층 | 408 | 입주공간, 회의실',
  onwards: '이어지는 곳',
  history: '기록',
  refusals: {
    'staffing-line-unreadable': ({ line }) =>
      `${line}째 줄을 읽을 수 없습니다. "일반직 6급 13 15"처럼 직군, 직급, 정원, 현원을 적어 주세요.`,
    'staffing-row-twice': ({ line }) => `${line}째 줄의 직군과 직급이 위에도 있습니다. 한 줄만 남겨 주세요.`,
    'part-line-unreadable': ({ line }) => `${line}째 줄에서 수를 읽을 수 없습니다. "유치원 37"처럼 적어 주세요.`,
    'floor-line-unreadable': ({ line }) =>
      `${line}째 줄을 읽을 수 없습니다. "3층 | 408 | 회의실"처럼 적어 주세요. 면적은 수만 적습니다.`,
    'unit-not-one': () => '부서나 국·단 가운데 하나만 정해 주세요.',
    'bureau-not-found': () => '그런 이름의 국이나 단이 없습니다. 부서 목록에서 이름을 확인해 주세요.',
    'staffing-not-found': () => '그날의 표가 없습니다. 쪽을 다시 열어 주세요.',
    'facilities-not-found': () => '그런 종류의 시설이 없습니다. 쪽을 다시 열어 주세요.',
    'facility-of-another-department': () => '다른 부서의 시설 카드입니다. 그 부서에서 고쳐 주세요.',
    'facility-not-found': () => '그런 시설이 없습니다. 쪽을 다시 열어 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findingSentences: {
    'staffing-total': (finding) =>
      `${finding.params['title']} ${dayOf(finding, 'ko')} 기준 ${finding.params['column'] === 'quota' ? '정원' : '현원'} 합계가 ${finding.stated}명으로 적혔는데, 더하면 ${finding.computed}명입니다.`,
    'facility-parts': (finding) =>
      `${withParticle(String(finding.params['name']), '이/가')} ${finding.stated}곳이라고 적혔는데, 나눈 수를 더하면 ${finding.computed}곳입니다.`,
    'facility-floors': (finding) =>
      `${finding.params['name']}의 연면적이 ${finding.stated}㎡라고 적혔는데, 층별로 더하면 ${finding.computed}㎡입니다.`,
  } satisfies FindingSentences as FindingSentences,
  classes: staffClassWords as Readonly<Record<string, string>>,
}
type Messages = typeof ko

const en: Messages = {
  departmentLead: 'Teams and their duties, staff and facilities.',
  teamsTitle: 'Teams and their duties',
  staffingTitle: 'Staff',
  staffingCaption: (unit, day) => `Posts and people of ${unit} as of ${day}`,
  noStaffing: 'No staffing table has been entered.',
  class: 'Class',
  grade: 'Grade',
  gradeName: (grade) => (grade === null ? '-' : `Grade ${grade}`),
  quota: 'Posts',
  headcount: 'People',
  variance: 'Over or short',
  classTotal: (name) => `${name} together`,
  total: 'Total',
  earlier: 'Earlier tables',
  facilitiesTitle: 'Facilities',
  facilityCaption: 'Kinds of facilities and how many',
  noFacilityCounts: 'No count of facilities has been entered.',
  facilityKind: 'Kind',
  facilityTotal: 'Count',
  facilityParts: 'Parts',
  cardsCaption: 'Cards of facilities',
  noCards: 'No facility has been entered.',
  facilityName: 'Name',
  address: 'Address',
  area: 'Floor area (m²)',
  floors: 'Floors',
  use: 'Use',
  inCharge: 'Team in charge',
  floorLine: (name, area, use) =>
    [name, area === null ? '' : `${area} m²`, use ?? ''].filter((part) => part !== '').join(' · '),
  editTitle: (name) => `Edit ${name}`,
  edit: 'Edit',
  findings: 'Findings',
  recordStaffing: 'Enter posts and people',
  ofBureau: 'Name of the bureau (for the table of a whole bureau)',
  rows: 'One a line: class, grade, posts, people',
  rowsHint: 'For instance: 일반직 6급 13 15. Leave the grade out where there is none. Classes: ',
  classWords: Object.values(staffClassWords).join(', '),
  statedQuota: 'Posts in all, as the paper states',
  statedHeadcount: 'People in all, as the paper states',
  statedHint: 'Where there are any. A total that the rows do not give becomes a finding.',
  asOf: 'As of (today when left empty)',
  save: 'Save',
  remove: 'Remove',
  removeStaffing: (day) => `Remove the table as of ${day}`,
  recordFacilities: 'Enter a count of facilities',
  partsField: 'Parts: a name and a count a line',
  partsHint: 'For instance: 유치원 37',
  keepFacility: 'Enter the card of a facility',
  floorsField: 'Floors: floor | area in m² | use, one a line',
  floorsHint: 'For instance: 3층 | 408 | 회의실',
  onwards: 'Onward from here',
  history: 'History',
  refusals: {
    'staffing-line-unreadable': ({ line }) =>
      `Line ${line} cannot be read. Please give class, grade, posts and people, as in “일반직 6급 13 15”.`,
    'staffing-row-twice': ({ line }) =>
      `The class and grade of line ${line} stand above already. Please keep one line.`,
    'part-line-unreadable': ({ line }) => `Line ${line} has no count. Please write it as in “유치원 37”.`,
    'floor-line-unreadable': ({ line }) =>
      `Line ${line} cannot be read. Please write it as in “3층 | 408 | 회의실”, the area as a number.`,
    'unit-not-one': () => 'Please name either a department or a bureau.',
    'bureau-not-found': () => 'There is no such bureau. Please check its name in the list of departments.',
    'staffing-not-found': () => 'There is no table of that day. Please open the page anew.',
    'facilities-not-found': () => 'There is no such kind of facility. Please open the page anew.',
    'facility-of-another-department': () => 'The card is another department’s. Please change it there.',
    'facility-not-found': () => 'There is no such facility. Please open the page anew.',
  },
  findingSentences: {
    'staffing-total': (finding) =>
      `The ${finding.params['column'] === 'quota' ? 'posts' : 'people'} of ${finding.params['title']} as of ${dayOf(finding, 'en')} are stated as ${finding.stated}; the rows add up to ${finding.computed}.`,
    'facility-parts': (finding) =>
      `${finding.params['name']}: ${finding.stated} are stated; the parts add up to ${finding.computed}.`,
    'facility-floors': (finding) =>
      `${finding.params['name']}: a floor area of ${finding.stated} m² is stated; the floors add up to ${finding.computed} m².`,
  },
  classes: {
    general: 'General service',
    'management-operation': 'Management and operation',
    'special-fixed-term': 'Special and fixed-term',
    'research-guidance': 'Research and guidance',
    political: 'Political appointment',
    'public-service': 'Public service workers',
    other: 'Other',
  },
}

export const factsIn = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for a refusal of what concerns staffing and facilities; null for a kind that is not among them. */
export const explainFacts = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(factsIn(lang).refusals, refusal)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(factsIn(lang).findingSentences, finding)
