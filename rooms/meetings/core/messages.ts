import { formatDate, localDate } from '#kit/korean-date.ts'
import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { explainFileRefusal } from '#rooms/documents/core/messages-files.ts'
import { explain as explainItems } from '#rooms/items/core/messages.ts'
import type { MeetingKind, MeetingSession, RecordMeetingRefusal } from './meeting.ts'
import { type LiveRefusal, liveRefusalsEn, liveRefusalsKo } from './messages-live.ts'
import { pageWordsEn, pageWordsKo } from './messages-pages.ts'
import type { RecordResolutionRefusal } from './resolution.ts'
import type { RoundRefusal } from './round.ts'

type Refusal =
  | LiveRefusal
  | RecordMeetingRefusal
  | RecordResolutionRefusal
  | RoundRefusal
  | { readonly kind: 'meetings-do-not-fit'; readonly meetings: readonly { at: number; refusal: { kind: string } }[] }
  | { readonly kind: 'meeting-id-taken' | 'meeting-not-found' | 'resolution-id-taken' }
  | { readonly kind: 'register-number-taken'; readonly year: number; readonly registerNo: number }

const dayOf = (finding: Finding, lang: Lang): string => formatDate(localDate(String(finding.params['date'])), lang)

/** The calendar's names in English for the letters a register writes. */
const weekdayNames: ReadonlyMap<string | undefined, string> = new Map([
  ['일', 'Sunday'],
  ['월', 'Monday'],
  ['화', 'Tuesday'],
  ['수', 'Wednesday'],
  ['목', 'Thursday'],
  ['금', 'Friday'],
  ['토', 'Saturday'],
])

const ko = {
  ...pageWordsKo,
  meetingsTitle: '회의',
  meetingsLead: '언제 어디에서 누가 모여 무엇을 의논했는지 모두 공개합니다.',
  meetingsCaption: '회의마다 날짜, 모임, 차수, 장소, 참석 인원, 안건',
  no: '번호',
  date: '날짜',
  group: '모임',
  kind: '종류',
  round: '차수',
  place: '장소',
  attendance: '참석 인원',
  topic: '안건',
  source: '출처',
  year: '연도',
  body: '기구',
  allYears: '모든 해',
  allBodies: '모든 기구',
  allKinds: '모든 종류',
  filter: '골라 보기',
  noBody: '기구가 아닌 모임',
  noneFound: '고른 조건에 맞는 회의가 없습니다. 조건을 바꾸어 보세요.',
  total: '합계',
  totalLine: (count: string, people: string) => `회의 ${count}회, 참석 ${people}명`,
  unstated: (count: number) => `참석 인원이 적혀 있지 않은 회의 ${count}회는 인원 합계에서 빠졌습니다.`,
  resolutionsTitle: '의결',
  rejectedTitle: '부결한 표결',
  resolution: '의결 내용',
  inFavour: '찬성',
  neededHeader: '의결에 필요한 찬성',
  neededOf: (needed: number, base: number) => `${base}명 중 ${needed}명`,
  present: '출석',
  enrolled: '재적',
  notRecorded: '기록 없음',
  kinds: {
    'governance-council': '협치회의',
    steering: '운영위원회',
    subcommittee: '분과회의',
    joint: '합동회의',
    'task-force': '협치추진단 회의',
    'department-cooperation': '부서 협업회의',
    consulting: '자문·컨설팅',
    negotiation: '협의조정',
    'selection-jury': '선정 심사',
    'field-visit': '현장 방문',
    forum: '공론장',
    briefing: '주민설명회',
    workshop: '워크숍',
    education: '교육',
    survey: '조사',
    ceremony: '행사',
    other: '그 밖의 모임',
  } satisfies Record<MeetingKind, string>,
  sessions: { regular: '정례회', extraordinary: '임시회' } satisfies Record<MeetingSession, string>,
  refusals: {
    ...liveRefusalsKo,
    'round-without-body': ({ groupText }) =>
      `${withParticle(groupText, '은/는')} 등록된 기구가 아니어서 차수를 매길 수 없습니다. 기구를 고르거나 차수를 비워 주세요.`,
    'meeting-still-to-come': () => '아직 오지 않은 날입니다. 회의를 마친 뒤에 그날을 적어 주세요.',
    'meeting-without-end': () => '회의가 끝난 날이 없습니다. 하루에 마쳤으면 같은 날을 적어 주세요.',
    'other-meeting': () => '다른 회의의 의결입니다. 회의를 다시 골라 주세요.',
    'more-in-favour-than-present': ({ inFavour, present }) =>
      `찬성 ${inFavour}명이 출석 ${present}명보다 많습니다. 회의록을 확인해 주세요.`,
    'more-present-than-enrolled': ({ present, enrolled }) =>
      `출석 ${present}명이 재적 ${enrolled}명보다 많습니다. 그날의 재적을 확인해 주세요.`,
    'unreadable-round': ({ text }) => `‘${text}’에서 차수를 읽을 수 없습니다. ‘2020-1차’처럼 적어 주세요.`,
    'meetings-do-not-fit': ({ meetings }) =>
      `가져올 회의 가운데 ${meetings.length}건을 기록할 수 없어 모두 멈추었습니다. ${meetings
        .slice(0, 5)
        .map(({ at, refusal }) => `${at + 1}째: ${explain(refusal, 'ko')}`)
        .join(' ')}`,
    'meeting-id-taken': () => '같은 번호의 회의가 이미 있습니다. 회의 목록에서 확인해 주세요.',
    'meeting-not-found': () => '그런 회의가 없습니다. 회의 목록에서 다시 골라 주세요.',
    'resolution-id-taken': () => '같은 번호의 의결이 이미 있습니다. 회의의 의결을 확인해 주세요.',
    'register-number-taken': ({ year, registerNo }) =>
      `${year}년 회의 목록에 ${registerNo}번이 이미 있습니다. 다른 번호를 쓰거나 비워 주세요.`,
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    weekday: (finding) =>
      `${dayOf(finding, 'ko')}의 요일이 ${withParticle(`‘${finding.stated}’`, '으로/로')} 적혀 있으나 달력에서는 ‘${finding.computed}’입니다.`,
    'round-duplicate': (finding) =>
      `${finding.params['group']}의 ${finding.stated} 회의가 두 번 있습니다(${dayOf(finding, 'ko')}). 차례대로라면 ${finding.computed}입니다.`,
    'round-skipped': (finding) =>
      `${finding.params['group']}의 ${finding.computed} 회의 없이 ${finding.stated} 회의가 있습니다(${dayOf(finding, 'ko')}).`,
    'round-order': (finding) =>
      `${finding.params['group']}의 ${finding.stated} 회의가 날짜 순서와 맞지 않습니다(${dayOf(finding, 'ko')}). 차례대로라면 ${finding.computed}입니다.`,
    'round-year': (finding) =>
      `${dayOf(finding, 'ko')}에 연 ${finding.params['group']} 회의가 ${finding.stated}로 적혀 있습니다. 그해의 차수라면 ${finding.computed}입니다.`,
    'below-quorum': ({ params }) =>
      `출석 ${params['stated']}명으로는 개의할 수 없습니다. ${params['computed']}명이 있어야 합니다.`,
    'below-majority': ({ params }) =>
      `찬성 ${params['stated']}명으로는 의결할 수 없습니다. ${params['computed']}명이 있어야 합니다.`,
    'votes-not-recorded': () => '찬성 인원이 기록되어 있지 않습니다.',
    attendance: ({ params }) =>
      `의결 기록의 출석은 ${params['stated']}명, 회의 목록의 참석은 ${params['computed']}명입니다.`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  ...pageWordsEn,
  meetingsTitle: 'Meetings',
  meetingsLead: 'Who met when and where, and what about: all of it in public.',
  meetingsCaption: 'Each meeting with its date, group, round, place, attendance and topic',
  no: 'No.',
  date: 'Date',
  group: 'Group',
  kind: 'Kind',
  round: 'Round',
  place: 'Place',
  attendance: 'Attendance',
  topic: 'Topic',
  source: 'Source',
  year: 'Year',
  body: 'Body',
  allYears: 'All years',
  allBodies: 'All bodies',
  allKinds: 'All kinds',
  filter: 'Filter',
  noBody: 'groups that are no body',
  noneFound: 'No meeting fits. Please choose otherwise.',
  total: 'Total',
  totalLine: (count, people) => `${count} meetings, ${people} people present`,
  unstated: (count) => `${count} meeting(s) without a stated attendance are not in the sum of people.`,
  resolutionsTitle: 'Resolutions',
  rejectedTitle: 'Votes not carried',
  resolution: 'Resolution',
  inFavour: 'In favour',
  neededHeader: 'Needed in favour',
  neededOf: (needed, base) => `${needed} of ${base}`,
  present: 'Present',
  enrolled: 'Enrolled',
  notRecorded: 'not recorded',
  kinds: {
    'governance-council': 'Governance Council',
    steering: 'Steering Committee',
    subcommittee: 'Subcommittee meeting',
    joint: 'Joint meeting',
    'task-force': 'Task force meeting',
    'department-cooperation': 'Department cooperation',
    consulting: 'Consulting',
    negotiation: 'Negotiation',
    'selection-jury': 'Selection jury',
    'field-visit': 'Field visit',
    forum: 'Forum',
    briefing: 'Briefing for residents',
    workshop: 'Workshop',
    education: 'Education',
    survey: 'Survey',
    ceremony: 'Ceremony',
    other: 'Other',
  },
  sessions: { regular: 'regular', extraordinary: 'extraordinary' },
  refusals: {
    ...liveRefusalsEn,
    'round-without-body': ({ groupText }) =>
      `“${groupText}” is no body, so its rounds are not counted. Please choose a body or leave the round empty.`,
    'meeting-still-to-come': () => 'This day is still to come. Please record the meeting after it was held.',
    'meeting-without-end': () => 'The last day is missing. For a meeting of one day, please give the same day.',
    'other-meeting': () => 'This resolution belongs to another meeting. Please choose the meeting again.',
    'more-in-favour-than-present': ({ inFavour, present }) =>
      `${inFavour} in favour are more than ${present} present. Please check the minutes.`,
    'more-present-than-enrolled': ({ present, enrolled }) =>
      `${present} present are more than ${enrolled} enrolled. Please check who was enrolled that day.`,
    'unreadable-round': ({ text }) => `No round can be read from “${text}”. Please write it like “2020-1차”.`,
    'meetings-do-not-fit': ({ meetings }) =>
      `${meetings.length} of the meetings cannot be recorded, so none was. ${meetings
        .slice(0, 5)
        .map(({ at, refusal }) => `No. ${at + 1}: ${explain(refusal, 'en')}`)
        .join(' ')}`,
    'meeting-id-taken': () => 'A meeting with this id exists. Please look at the list of meetings.',
    'meeting-not-found': () => 'There is no such meeting. Please choose from the list of meetings.',
    'resolution-id-taken': () => 'A resolution with this id exists. Please look at the meeting.',
    'register-number-taken': ({ year, registerNo }) =>
      `The register of ${year} has a number ${registerNo} already. Please use another, or leave it empty.`,
  },
  findings: {
    weekday: (finding) =>
      `${dayOf(finding, 'en')} is written as a ${weekdayNames.get(finding.stated)} and was a ${weekdayNames.get(finding.computed)}.`,
    'round-duplicate': (finding) =>
      `Round ${finding.stated} of ${finding.params['group']} stands twice (${dayOf(finding, 'en')}); ${finding.computed} would come next.`,
    'round-skipped': (finding) =>
      `Round ${finding.stated} of ${finding.params['group']} stands without ${finding.computed} before it (${dayOf(finding, 'en')}).`,
    'round-order': (finding) =>
      `Round ${finding.stated} of ${finding.params['group']} is out of the order of the days (${dayOf(finding, 'en')}); ${finding.computed} would come next.`,
    'round-year': (finding) =>
      `The meeting of ${finding.params['group']} on ${dayOf(finding, 'en')} is labelled ${finding.stated}; of its own year it would be ${finding.computed}.`,
    'below-quorum': ({ params }) => `${params['stated']} present do not open a meeting; ${params['computed']} would.`,
    'below-majority': ({ params }) => `${params['stated']} in favour do not resolve; ${params['computed']} would.`,
    'votes-not-recorded': () => 'How many were in favour is not recorded.',
    attendance: ({ params }) =>
      `The resolution has ${params['stated']} present, the register of meetings ${params['computed']}.`,
  },
}

/** The words of this room's pages, in a language. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals, or of a gate it decides; null for a kind that is neither's. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal) ?? explainItems(refusal, lang) ?? explainFileRefusal(refusal, lang)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
