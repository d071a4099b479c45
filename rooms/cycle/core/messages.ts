import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#rooms/organization/core/sentences.ts'
import type { OpenCycleRefusal, StepKind } from './cycle.ts'
import type { StepState } from './standing.ts'

const ko = {
  cycleTitle: '한 해의 흐름',
  cycleCaption: '단계마다 기간과 맡은 곳',
  step: '단계',
  period: '기간',
  owner: '맡은 곳',
  state: '진행',
  nowOpen: '지금 하고 있는 일',
  nextStep: '다음에 할 일',
  nothingOpen: '지금 진행하는 단계가 없습니다.',
  nothingNext: '남은 단계가 없습니다.',
  fiscalYear: (year: number) => `${year}년도`,
  stepCount: (done: number, all: number) => `${all}단계 가운데 ${done}단계를 마쳤습니다.`,
  states: { done: '마침', open: '진행 중', upcoming: '예정' } satisfies Record<StepState, string>,
  stepKinds: {
    discovery: '의제 발굴',
    intake: '접수',
    transfer: '이관',
    deliberation: '숙의',
    review: '부서 검토',
    'field-check': '현장확인',
    screening: '심사',
    vote: '투표',
    drafting: '계획 수립',
    decision: '최종 확정',
    approval: '승인',
    submission: '제출',
    negotiation: '협의조정',
    'final-version': '최종본 제출',
    execution: '실행',
    evaluation: '평가',
    other: '그 밖의 단계',
  } satisfies Record<StepKind, string>,
  refusals: {
    'step-numbered-twice': ({ no }) => `${no}번 단계가 두 번 있습니다. 번호를 다르게 적어 주세요.`,
  } satisfies RefusalSentences<OpenCycleRefusal> as RefusalSentences<OpenCycleRefusal>,
}
type Messages = typeof ko

const en: Messages = {
  cycleTitle: 'The year',
  cycleCaption: 'Each step with its period and who does it',
  step: 'Step',
  period: 'Period',
  owner: 'Done by',
  state: 'State',
  nowOpen: 'Going on now',
  nextStep: 'Next',
  nothingOpen: 'No step is going on now.',
  nothingNext: 'No step is left.',
  fiscalYear: (year) => `Fiscal year ${year}`,
  stepCount: (done, all) => `${done} of ${all} steps are done.`,
  states: { done: 'done', open: 'going on', upcoming: 'to come' },
  stepKinds: {
    discovery: 'Discovery of agendas',
    intake: 'Intake',
    transfer: 'Transfer',
    deliberation: 'Deliberation',
    review: 'Department review',
    'field-check': 'Field check',
    screening: 'Screening',
    vote: 'Vote',
    drafting: 'Drafting of the plan',
    decision: 'Final decision',
    approval: 'Approval',
    submission: 'Submission',
    negotiation: 'Negotiation',
    'final-version': 'Final version',
    execution: 'Execution',
    evaluation: 'Evaluation',
    other: 'Other step',
  },
  refusals: {
    'step-numbered-twice': ({ no }) => `Step ${no} stands twice. Please give each step a number of its own.`,
  },
}

/** The words of this room's pages, in a language. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal)
