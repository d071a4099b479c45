import { formatCount } from '#kit/format-count.ts'
import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { Won } from '#kit/won.ts'
import type { GateState, StandingView } from './gate-view.ts'
import { outcomeWords, spokenWon } from './message-words.ts'

const ko = {
  state: { reconciles: '맞음', open: '미결', unexplained: '설명 안 됨' } satisfies Readonly<Record<GateState, string>>,
  pipelineLead: (entered: number, passed: number, won: string, gate: string) =>
    `${formatCount(entered)}건이 들어와 ${formatCount(passed)}건(${won})이 ‘${gate}’까지 왔습니다. 관문마다 받은 것과 내보낸 것을 맞추어 보여 드립니다.`,
  stats: { entered: '들어온 의제', passed: '끝까지 온 의제', gates: '맞는 관문', findings: '이 흐름의 오류와 주의' },
  findingsNote: '이 흐름의 의제와 관문에서만 센 것입니다.',
  ofAll: (part: number, all: number) => `${all}곳 가운데 ${part}곳`,
  unitItems: '건',
  measure: { count: '건수로 보기', won: '금액으로 보기', label: '그림으로 볼 것' },
  chartText: (gates: number, aside: number, entered: number, passed: number) =>
    `관문 ${gates}곳을 차례로 그렸습니다${aside === 0 ? '' : `(의제를 옮기지 않는 곁가지 ${aside}곳은 표에만 있습니다)`}. ${formatCount(entered)}건이 들어와 ${formatCount(passed)}건이 마지막 관문을 통과했습니다. 같은 내용이 아래 표에 있습니다.`,
  throughLast: (passed: number) => `마지막 관문을 통과한 ${formatCount(passed)}건 보기`,
  projectsOfPlan: '통과하여 사업이 된 것 보기',
  countTable: '관문별 건수 맞추기',
  wonTable: '관문별 금액 맞추기',
  equation:
    '받음 + 새로 들어옴 = 통과 + 병합·분할 + 제외 + 철회 + 설명 안 됨. ‘–’는 금액이 적혀 있지 않다는 뜻이고, ‘설명 안 됨’의 △는 까닭이 적히지 않고 늘어난 것입니다.',
  upDown: (down: string, up: string) => `줄어듦 ${down}, 늘어남 ${up}`,
  flows: '어디에서 어디로 갔는지',
  from: '어디에서',
  to: '어디로',
  enteredFrom: '새로 들어옴',
  cycles: '다른 해',
  cycle: (from: string, until: string) => (from === until ? `${from}년` : `${from}~${until}년`),
  state_: '상태',
  kind: '구분',
  links: '더 보기',
  allItems: '의제 모두 보기',
  allFindings: '확인할 것 모두 보기',
  json: '자료로 받기 (JSON)',
  gateLead: (decider: string, when: string) => `${withParticle(decider, '이/가')} ${when}에 정했습니다.`,
  gateSum: (came: number, passed: number) => `${formatCount(came)}건을 받아 ${formatCount(passed)}건을 통과시켰습니다.`,
  reconciliation: '받은 것과 내보낸 것',
  line: '항목',
  sides: '건수와 금액',
  came: '받은 것 합계',
  arrivals: '이 관문에 온 의제',
  via: '어떻게 왔는지',
  outcomes: '의제마다 정한 것',
  outcomesOf: (gate: string) => `${gate}: 결과와 사유`,
  number: '번호',
  decidedWon: '정한 금액',
  conditional: '조건부',
  bundled: (lead: string) => `‘${lead}’에 함께 적힌 금액`,
  follows: '받은 금액 그대로',
  changes: '금액이나 건수가 달라진 것',
  left: '결정으로 빠짐',
  why: '까닭',
  later: (basis: string, on: string) => `나중에 적음: ${basis} (${on})`,
  explainTitle: '빠진 사유 적기',
  explainLead: '적은 사유는 그날의 기록으로 따로 남고, 처음 결정은 바뀌지 않습니다.',
  explainWhich: '어느 결과의 사유인지',
  explainReason: '사유',
  explainBasis: '무엇을 보고 알았는지',
  explainBasisHint: '예: 2020. 6. 30. 1차 심의 회의록',
  explainSend: '사유 남기기',
  meeting: '결정한 회의',
  history: '이 관문의 기록',
  place: (order: number) => `${order}번째 관문`,
  search: '이름이나 다른 이름',
  anyKind: '모든 구분',
  anyGate: '모든 관문',
  whereNow: '지금 어디',
  enteredOn: '들어온 때',
  total: (items: number, count: number) =>
    items === count
      ? `${formatCount(items)}건을 찾았습니다.`
      : `${formatCount(items)}줄, ${formatCount(count)}건을 찾았습니다.`,
  becameProject: '이 의제는 사업이 되었습니다',
  wasProposed: '누리집에서 낸 제안입니다',
  toProposal: '제안 보기',
  toSupport: '제안 보고 공감하기',
  toProject: (title: string) => `사업 ‘${title}’ 보기`,
  nowTitle: '지금',
  along: '관문을 지나며 달라진 금액',
  alongTable: '관문별 금액',
  namesTable: '이름과 적힌 곳',
  carvedHere: '이름이 드러남',
  origin: '나온 곳',
  departments: '담당 부서',
  body: '낸 기구',
  parts: (word: string, count: number) => `${word} ${count}건`,
  votes: (votes: number) => `${formatCount(votes)}표`,
  projects: (count: number) => `사업 ${formatCount(count)}개`,
  rank: (place: string) => `순위 ${place}`,
  details: '사업 안의 내용',
  step: '무엇을',
  aboutOther: (title: string) => `(${title})`,
}
export type PageWords = typeof ko

const en: PageWords = {
  state: { reconciles: 'Reconciles', open: 'Open', unexplained: 'Unexplained' },
  pipelineLead: (entered, passed, won, gate) =>
    `${formatCount(entered)} came in, ${formatCount(passed)} (${won}) came as far as “${gate}”. What every gate received is set against what it let go.`,
  stats: {
    entered: 'Items entered',
    passed: 'Items at the end',
    gates: 'Gates that reconcile',
    findings: 'Errors and warnings here',
  },
  findingsNote: 'Counted on the items and gates of this cycle alone.',
  ofAll: (part, all) => `${part} of ${all}`,
  unitItems: '',
  measure: { count: 'By count', won: 'By amount', label: 'What the chart shows' },
  chartText: (gates, aside, entered, passed) =>
    `${gates} gates in their order${aside === 0 ? '' : ` (${aside} that moves no item stands in the tables alone)`}: ${formatCount(entered)} items came in and ${formatCount(passed)} passed the last gate. The tables below say the same.`,
  throughLast: (passed) => `See the ${formatCount(passed)} that passed the last gate`,
  projectsOfPlan: 'See the projects they became',
  countTable: 'Reconciliation of every gate in count',
  wonTable: 'Reconciliation of every gate in won',
  equation:
    'Carried in + entered = passed + merged or split + rejected + withdrawn + unexplained. “–” means that no amount is stated; a negative “unexplained” grew without a stated reason.',
  upDown: (down, up) => `${down} less, ${up} more`,
  flows: 'Where things went',
  from: 'From',
  to: 'To',
  enteredFrom: 'Entered',
  cycles: 'Other years',
  cycle: (from, until) => (from === until ? from : `${from}–${until}`),
  state_: 'State',
  kind: 'Kind',
  links: 'More',
  allItems: 'All items',
  allFindings: 'All findings',
  json: 'As data (JSON)',
  gateLead: (decider, when) => `Decided by ${decider}, ${when}.`,
  gateSum: (came, passed) => `Of ${formatCount(came)} that came, ${formatCount(passed)} passed.`,
  reconciliation: 'What came and what went',
  line: 'Line',
  sides: 'Count and amount',
  came: 'Came in all',
  arrivals: 'What came to this gate',
  via: 'How it came',
  outcomes: 'What was decided',
  outcomesOf: (gate) => `${gate}: outcomes and reasons`,
  number: 'No.',
  decidedWon: 'Decided',
  conditional: 'conditional',
  bundled: (lead) => `stated together with “${lead}”`,
  follows: 'as it came',
  changes: 'Changed counts and amounts',
  left: 'Left by a decision',
  why: 'Why',
  later: (basis, on) => `Written later: ${basis} (${on})`,
  explainTitle: 'Write a missing reason',
  explainLead: 'The reason is kept apart with its date; what was decided then does not change.',
  explainWhich: 'For which outcome',
  explainReason: 'Reason',
  explainBasis: 'How it is known',
  explainBasisHint: 'Example: minutes of the first screening, Jun 30, 2020',
  explainSend: 'Keep the reason',
  meeting: 'Meeting',
  history: 'History of this gate',
  place: (order) => `Gate ${order}`,
  search: 'Name or another name',
  anyKind: 'Every kind',
  anyGate: 'Every gate',
  whereNow: 'Where it is now',
  enteredOn: 'Entered',
  total: (items, count) =>
    items === count
      ? `${formatCount(items)} found.`
      : `${formatCount(items)} entries, ${formatCount(count)} items found.`,
  becameProject: 'This item has become a project',
  wasProposed: 'Proposed online',
  toProposal: 'See the proposal',
  toSupport: 'See and support the proposal',
  toProject: (title) => `See the project “${title}”`,
  nowTitle: 'Now',
  along: 'Amounts along the way',
  alongTable: 'Amounts by gate',
  namesTable: 'Names and where they stand',
  carvedHere: 'Named here',
  origin: 'Origin',
  departments: 'Departments',
  body: 'Entered by',
  parts: (word, count) => `${word}: ${count}`,
  votes: (votes) => `${formatCount(votes)} votes`,
  projects: (count) => `${formatCount(count)} projects`,
  rank: (place) => `rank ${place}`,
  details: 'Inside the project',
  step: 'What',
  aboutOther: (title) => `(${title})`,
}

/** The words of this room's pages beyond those of its tables, in a language. */
export const pageWords = (lang: Lang): PageWords => (lang === 'ko' ? ko : en)

/** Where an item stands, short enough for a table. */
export function standingWords(standing: StandingView, lang: Lang): string {
  const { state, outcome } = standing
  const gate = standing.gate ?? ''
  if (state === 'not-seen') return lang === 'ko' ? '아직 관문에 오르지 않음' : 'at no gate yet'
  const word = outcomeWords[lang][outcome ?? 'unaccounted']
  return lang === 'ko' ? `${gate}: ${word}` : `${word}: ${gate}`
}

/** Where an item stands, as the first sentence of its page: for everyone, within ten seconds. */
export function standingSentence(standing: StandingView, reason: string | null, lang: Lang): string {
  const gate = standing.gate ?? ''
  const into = standing.into.map((item) => (lang === 'ko' ? `‘${item.title}’` : `“${item.title}”`)).join(', ')
  if (lang === 'en') return standingEn(standing, gate, into, reason)
  if (standing.state === 'not-seen') return '아직 어느 관문에도 오르지 않았습니다.'
  if (standing.state === 'unaccounted') return `‘${gate}’에 올랐지만 그 뒤의 결과는 적혀 있지 않습니다.`
  if (standing.state === 'standing') return `지금 ‘${gate}’까지 왔습니다.${amountAfter(standing.won, 'ko')}`
  if (into !== '') return `‘${gate}’에서 ${withParticle(into, '으로/로')} 이어졌습니다.`
  const word = standing.outcome === 'withdrawn' ? '철회되었습니다' : '제외되었습니다'
  return `‘${gate}’에서 ${word}. ${reason === null ? '사유는 적혀 있지 않습니다.' : `사유: ${reason}`}`
}

function standingEn(standing: StandingView, gate: string, into: string, reason: string | null): string {
  if (standing.state === 'not-seen') return 'It has come to no gate yet.'
  if (standing.state === 'unaccounted') return `It came to “${gate}”; what was decided on it there is not recorded.`
  if (standing.state === 'standing') return `It has come as far as “${gate}”.${amountAfter(standing.won, 'en')}`
  if (into !== '') return `At “${gate}” it went on as ${into}.`
  const word = standing.outcome === 'withdrawn' ? 'withdrawn' : 'rejected'
  return `It was ${word} at “${gate}”. ${reason === null ? 'No reason is recorded.' : `Reason: ${reason}`}`
}

const amountAfter = (amount: Won | null, lang: Lang): string => {
  if (amount === null) return lang === 'ko' ? ' 금액은 적혀 있지 않습니다.' : ' No amount is stated.'
  return lang === 'ko' ? ` 금액은 ${spokenWon('ko', amount)}입니다.` : ` The amount is ${spokenWon('en', amount)}.`
}
