import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { Comparator, IndicatorPhase, TargetPer } from './indicator.ts'
import { fieldWord } from './messages-fields.ts'
import { writingRefusals } from './messages-refusals.ts'
import type { NegotiationOutcome, RecordNegotiationRefusal } from './negotiation.ts'
import type { DrawUpPlanRefusal } from './plan.ts'
import type { WriteSheetRefusal } from './project-sheet.ts'
import { isSheetField } from './sheet-field.ts'
import type { StageType } from './stage.ts'
import type { StagePeriodRefusal } from './stage-period.ts'

type Refusal =
  | DrawUpPlanRefusal
  | RecordNegotiationRefusal
  | StagePeriodRefusal
  | WriteSheetRefusal
  | { readonly kind: 'plan-id-taken' | 'plan-not-found' | 'project-in-other-plan' | 'sheet-changed-meanwhile' }
  | { readonly kind: 'project-not-found' | 'negotiation-id-taken' | 'negotiation-not-found' }

const grouped = (digits: string | undefined): string => formatWon(won(Number(digits)))

const named = (names: object, key: unknown): string => String(new Map<unknown, string>(Object.entries(names)).get(key))

/** The names of fields that a finding lists by their keys. */
const fieldNames = (fields: unknown, lang: Lang): string =>
  String(fields)
    .split(' ')
    .map((field) => (isSheetField(field) ? fieldWord(field, lang) : field))
    .join(', ')

const stageTypes: Readonly<Record<Lang, Readonly<Record<StageType, string>>>> = {
  ko: { plan: '계획', share: '공유', collaborate: '협업', execute: '실행', evaluate: '평가', feedback: '환류' },
  en: {
    plan: 'plan',
    share: 'share',
    collaborate: 'collaborate',
    execute: 'execute',
    evaluate: 'evaluate',
    feedback: 'feed back',
  },
}

const ko = {
  projectsCaption: '사업마다 번호, 이름, 주무부서, 예산',
  planTotalLine: (projects: number, indicators: number, lines: number) =>
    `사업 ${projects}개, 성과지표 ${indicators}개, 산출내역 ${lines}개`,
  category: '구분',
  no: '번호',
  project: '사업명',
  period: '사업추진시기',
  budget: '예산',
  headerBudget: '사업계획서 머리의 예산',
  total: '합계',
  unitThousand: '천원',
  civilActors: '민간주체',
  subcommittees: '분과',
  indicatorsTitle: '성과지표',
  indicatorsCaption: '성과지표마다 구분, 사업목표, 성과목표, 측정 방법',
  phase: '구분',
  goal: '사업목표',
  indicator: '성과지표',
  target: '성과목표',
  evidence: '측정 방법',
  note: '비고',
  stagesTitle: '추진 프로세스',
  stagesCaption: '단계마다 종류, 내용, 기간',
  stage: '단계',
  schedule: '추진 일정',
  noStages: '추진 단계가 적혀 있지 않습니다.',
  negotiationTitle: '협의조정',
  negotiationCaption: '사업마다 협의조정 전과 후의 금액, 차이',
  before: '조정 전',
  after: '조정 후',
  difference: '차이',
  outcome: '결과',
  done: '조치 내용',
  thread: '이 사업이 걸어온 길',
  stageTypes: stageTypes.ko,
  phases: { process: '과정평가', outcome: '성과평가' } satisfies Record<IndicatorPhase, string>,
  comparators: {
    gte: '이상',
    gt: '초과',
    lte: '이하',
    lt: '미만',
    eq: '같음',
    unspecified: '적혀 있지 않음',
  } satisfies Record<Comparator, string>,
  per: { year: '연', quarter: '분기별', month: '월', day: '일일', dong: '동별' } satisfies Record<TargetPer, string>,
  outcomes: {
    reflected: '반영',
    'partly-reflected': '부분반영',
    'not-reflected': '미반영',
  } satisfies Record<NegotiationOutcome, string>,
  refusals: {
    'cycle-has-plan': () => '이 해의 계획이 이미 있습니다. 있는 계획을 고쳐 주세요.',
    'no-lead-department': () => '주무부서가 없습니다. 주무부서를 하나 정해 주세요.',
    'project-number-taken': ({ no }) => `${no}번 사업이 이미 있습니다. 다른 번호를 적어 주세요.`,
    'item-has-sheet': () => '이 의제의 사업계획서가 이미 있습니다. 있는 사업계획서를 고쳐 주세요.',
    'indicator-numbered-twice': ({ no }) => `${no}번 성과지표가 두 번 있습니다. 번호를 고쳐 주세요.`,
    'stage-numbered-twice': ({ no }) => `${no}번 단계가 두 번 있습니다. 번호를 고쳐 주세요.`,
    'unreadable-period': ({ text }) =>
      `‘${text}’에서 기간을 읽을 수 없습니다. ‘2021년 2~3분기’나 ‘2021년 8월~’처럼 적어 주세요.`,
    'item-twice': () => '같은 의제가 두 번 있습니다. 하나를 지워 주세요.',
    'plan-id-taken': () => '같은 번호의 계획이 이미 있습니다. 다른 번호를 써 주세요.',
    'plan-not-found': () => '그런 계획이 없습니다. 계획 목록에서 다시 골라 주세요.',
    'project-in-other-plan': () => '같은 번호의 사업이 다른 계획에 있습니다. 다른 번호를 써 주세요.',
    'sheet-changed-meanwhile': () => '그사이 다른 사람이 사업계획서를 고쳤습니다. 새로 고친 뒤 다시 적어 주세요.',
    'project-not-found': () => '그런 사업이 없습니다. 계획에서 다시 골라 주세요.',
    'negotiation-id-taken': () => '같은 번호의 협의조정이 이미 있습니다. 다른 번호를 써 주세요.',
    'negotiation-not-found': () => '그런 협의조정이 없습니다. 계획에서 다시 골라 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'stage-missing': ({ params }) => `‘${named(stageTypes.ko, params['type'])}’ 단계가 없습니다.`,
    'stages-untyped': ({ params }) => `종류가 적힌 단계가 없습니다(적힌 단계 ${params['stages']}개).`,
    'period-stage': ({ stated, params }) =>
      `${params['no']}단계 ‘${params['title']}’의 기간(${stated})이 사업 기간(${params['projectPeriod']})을 벗어납니다.`,
    'period-unreadable': ({ stated, params }) =>
      `${params['no']}단계 ‘${params['title']}’의 기간 ${withParticle(`‘${stated}’`, '을/를')} 읽을 수 없습니다.`,
    'header-budget': ({ stated, computed }) =>
      `머리의 예산은 ${grouped(stated)}원, 산출내역의 합계는 ${grouped(computed)}원입니다.`,
    'header-budget-one-source': ({ stated, computed, params }) =>
      `머리의 예산 ${grouped(stated)}원은 ${named(budgetWords('ko').sources, params['source'])}만 적은 것입니다. 산출내역의 합계는 ${grouped(computed)}원입니다.`,
    'partner-missing': () => '협업부서가 없습니다. 사업마다 협업부서가 하나 이상 있어야 합니다.',
    'kpi-budget': ({ stated, computed, params }) =>
      `성과지표 ${params['no']}번 ‘${params['name']}’의 목표는 ${stated}인데, 산출내역 ‘${params['label']}’에는 ${computed}(${params['basis']})입니다.`,
    'kpi-class': ({ params }) =>
      `성과지표 ${params['no']}번 ${withParticle(`‘${params['goal']}: ${params['name']}’`, '은/는')} 활동의 횟수라서 과정평가에 맞습니다.`,
    'kpi-evidence': ({ stated, params }) =>
      stated === ''
        ? `성과지표 ${params['no']}번 ‘${params['name']}’의 측정 방법이 없습니다.`
        : `성과지표 ${params['no']}번 ${withParticle(`‘${params['name']}’`, '을/를')} ${withParticle(`‘${stated}’`, '으로/로')} 잴 수 있는지 확인해 주세요.`,
    'target-bare': ({ params }) =>
      `수만 적은 성과목표 ${params['count']}개를 ‘이상’으로 읽었습니다(예: ${params['example']}).`,
    'plan-budget-timing': ({ stated, params }) =>
      `산출내역 ${withParticle(`‘${params['label']}’`, '은/는')} ${stated}개월 몫인데, ${params['from']}부터는 ${params['months']}개월뿐입니다.`,
    'fields-missing': ({ params }) =>
      `필수 칸 ${params['count']}개가 비어 있습니다(${fieldNames(params['fields'], 'ko')}).`,
    'duplicate-name': ({ params }) =>
      `${withParticle(`‘${params['title']}’`, '은/는')} ${params['no']}번 사업과 이름이 같습니다.`,
    'lines-without-sheet': ({ computed, params }) =>
      `사업계획서가 없는 사업(${params['projectId']})에 산출내역 ${grouped(computed)}원이 적혀 있습니다.`,
    'subsidy-without-sheet': ({ params }) =>
      `보조금 ‘${params['name']}’의 사업 가운데 사업계획서가 없는 것(${params['projectId']})이 있습니다.`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  projectsCaption: 'Each project with its number, title, lead department and budget',
  planTotalLine: (projects, indicators, lines) => `${projects} projects, ${indicators} indicators, ${lines} cost lines`,
  category: 'Category',
  no: 'No.',
  project: 'Project',
  period: 'Period',
  budget: 'Budget',
  headerBudget: 'Budget in the head of the sheet',
  total: 'Total',
  unitThousand: 'thousand won',
  civilActors: 'Civil actors',
  subcommittees: 'Subcommittees',
  indicatorsTitle: 'Indicators',
  indicatorsCaption: 'Each indicator with its phase, goal, target and evidence',
  phase: 'Phase',
  goal: 'Goal',
  indicator: 'Indicator',
  target: 'Target',
  evidence: 'Evidence',
  note: 'Note',
  stagesTitle: 'Process',
  stagesCaption: 'Each stage with its type, content and period',
  stage: 'Stage',
  schedule: 'Schedule',
  noStages: 'No stages are given.',
  negotiationTitle: 'Negotiation',
  negotiationCaption: 'Each project with its amount before and after, and the difference',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  outcome: 'Outcome',
  done: 'What was done',
  thread: 'How this project came about',
  stageTypes: stageTypes.en,
  phases: { process: 'process', outcome: 'outcome' },
  comparators: {
    gte: 'at least',
    gt: 'more than',
    lte: 'at most',
    lt: 'less than',
    eq: 'exactly',
    unspecified: 'not stated',
  },
  per: { year: 'a year', quarter: 'a quarter', month: 'a month', day: 'a day', dong: 'per dong' },
  outcomes: { reflected: 'taken up', 'partly-reflected': 'partly taken up', 'not-reflected': 'not taken up' },
  refusals: {
    'cycle-has-plan': () => 'This cycle has a plan already. Please change that one.',
    'no-lead-department': () => 'There is no lead department. Please name one.',
    'project-number-taken': ({ no }) => `There is a project ${no} already. Please give another number.`,
    'item-has-sheet': () => 'This item has a project sheet already. Please change that one.',
    'indicator-numbered-twice': ({ no }) => `Indicator ${no} stands twice. Please correct the number.`,
    'stage-numbered-twice': ({ no }) => `Stage ${no} stands twice. Please correct the number.`,
    'unreadable-period': ({ text }) =>
      `No period can be read from “${text}”. Please write it like “2021년 2~3분기” or “2021년 8월~”.`,
    'item-twice': () => 'An item stands twice. Please remove one.',
    'plan-id-taken': () => 'A plan with this id exists. Please use another id.',
    'plan-not-found': () => 'There is no such plan. Please choose from the list.',
    'project-in-other-plan': () => 'Another plan has a project with this id. Please use another id.',
    'sheet-changed-meanwhile': () => 'Somebody has changed the sheet meanwhile. Please reload and write again.',
    'project-not-found': () => 'There is no such project. Please choose from the plan.',
    'negotiation-id-taken': () => 'A negotiation with this id exists. Please use another id.',
    'negotiation-not-found': () => 'There is no such negotiation. Please choose from the plan.',
  },
  findings: {
    'stage-missing': ({ params }) => `There is no stage of the type “${named(stageTypes.en, params['type'])}”.`,
    'stages-untyped': ({ params }) => `No stage has a type (${params['stages']} stages are given).`,
    'period-stage': ({ stated, params }) =>
      `Stage ${params['no']} “${params['title']}” (${stated}) lies outside the project's period (${params['projectPeriod']}).`,
    'period-unreadable': ({ stated, params }) =>
      `The period “${stated}” of stage ${params['no']} “${params['title']}” cannot be read.`,
    'header-budget': ({ stated, computed }) =>
      `The head of the sheet has ${grouped(stated)} won, the cost lines add to ${grouped(computed)} won.`,
    'header-budget-one-source': ({ stated, computed, params }) =>
      `The head of the sheet, ${grouped(stated)} won, shows the ${named(budgetWords('en').sources, params['source'])} money only; the cost lines add to ${grouped(computed)} won.`,
    'partner-missing': () => 'There is no partner department; every project has at least one.',
    'kpi-budget': ({ stated, computed, params }) =>
      `Indicator ${params['no']} “${params['name']}” has the target ${stated}, the cost line “${params['label']}” counts ${computed} (${params['basis']}).`,
    'kpi-class': ({ params }) =>
      `Indicator ${params['no']} “${params['goal']}: ${params['name']}” counts an activity and belongs to the process.`,
    'kpi-evidence': ({ stated, params }) =>
      stated === ''
        ? `Indicator ${params['no']} “${params['name']}” has no evidence.`
        : `Please check whether “${stated}” can show indicator ${params['no']} “${params['name']}”.`,
    'target-bare': ({ params }) =>
      `${params['count']} targets are bare numbers and are read as “at least” (${params['example']}).`,
    'plan-budget-timing': ({ stated, params }) =>
      `The cost line “${params['label']}” pays for ${stated} months; from ${params['from']} there are ${params['months']}.`,
    'fields-missing': ({ params }) =>
      `${params['count']} required fields are empty (${fieldNames(params['fields'], 'en')}).`,
    'duplicate-name': ({ params }) => `“${params['title']}” bears the name of project ${params['no']}.`,
    'lines-without-sheet': ({ computed, params }) =>
      `${grouped(computed)} won of cost lines stand for a project without a sheet (${params['projectId']}).`,
    'subsidy-without-sheet': ({ params }) =>
      `“${params['name']}” pays for a project without a sheet (${params['projectId']}).`,
  },
}

/** The words of this room's pages, in a language. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal({ ...words(lang).refusals, ...writingRefusals(lang) }, refusal)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
