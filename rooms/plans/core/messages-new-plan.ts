import type { Lang } from '#kit/korean-text.ts'

const ko = {
  title: '새 계획 세우기',
  lead: '한 해의 흐름을 골라 그 해의 계획을 세웁니다. 세운 다음에는 지난해 사업계획서를 가져옵니다.',
  cycle: '한 해의 흐름',
  cycleHint: '아직 계획이 없는 흐름만 보입니다. 흐름 하나에 계획은 하나입니다.',
  name: '계획 이름',
  source: '출처',
  sourceHint: '문서를 보고 적는다면 그 이름을 적어 주세요. 비워 둘 수 있습니다.',
  drawUp: '계획 세우기',
  noCycle: '계획을 세울 흐름이 없습니다.',
  noCycleLead: '흐름마다 이미 계획이 있습니다. 다음 해의 흐름을 먼저 열어 주세요.',
  openCycle: '다음 해의 흐름 열기',
  notResolved: '의결 기록 없음',
}
type Messages = typeof ko

const en: Messages = {
  title: 'Draw up a new plan',
  lead: 'Choose the cycle and draw up its plan. Then the project sheets of last year are copied into it.',
  cycle: 'Cycle',
  cycleHint: 'Only cycles without a plan are shown: a cycle has one plan.',
  name: 'Name of the plan',
  source: 'Source',
  sourceHint: 'The document it is taken from, if any. May be left empty.',
  drawUp: 'Draw up the plan',
  noCycle: 'There is no cycle to plan for.',
  noCycleLead: 'Every cycle has its plan. Please open the cycle of the next year first.',
  openCycle: 'Open the next cycle',
  notResolved: 'no resolution recorded',
}

/** The words of drawing up a plan, in a language. */
export const newPlanWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
