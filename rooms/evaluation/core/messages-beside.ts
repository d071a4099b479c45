import type { Lang } from '#kit/korean-text.ts'
import type { Decision } from './continuation.ts'
import type { EvaluationKind } from './evaluation.ts'

const ko = {
  kinds: {
    self: '부서 자체평가',
    subcommittee: '분과 평가',
    satisfaction: '주민 만족도',
    'governance-council': '협치회의 평가',
    city: '서울시 평가',
  } satisfies Record<EvaluationKind, string>,
  decisions: { continue: '계속', change: '바꿔서 계속', end: '종료' } satisfies Record<Decision, string>,
  lesson: (year: number) => `${year}년에 배운 것`,
  learned: '배운 것',
  so: '그래서',
  therefore: (year: number, text: string, sentences: readonly string[]): readonly string[] => [
    `${year}년: ${text}`,
    ...sentences.map((sentence) => `그래서: ${sentence}`),
  ],
  card: (year: number) => `${year}년 결과카드`,
  evaluated: (kind: EvaluationKind, total: string | null, confirmed: boolean): string =>
    `${ko.kinds[kind]}${total === null ? '' : ` ${total}점`}${confirmed ? ' (회의에서 확정)' : ''}`,
  decided: (decision: Decision, reason: string): string => `의결: ${ko.decisions[decision]}. ${reason}`,
  continued: '앞선 사업',
  cameFrom: (year: number, title: string) => `${year}년 사업 ‘${title}’에서 이어졌습니다.`,
}
type Messages = typeof ko

const en: Messages = {
  kinds: {
    self: 'Department',
    subcommittee: 'Subcommittee',
    satisfaction: 'Residents’ satisfaction',
    'governance-council': 'Governance council',
    city: 'City',
  },
  decisions: { continue: 'goes on', change: 'goes on changed', end: 'ends' },
  lesson: (year) => `Learned in ${year}`,
  learned: 'Learned',
  so: 'therefore',
  therefore: (year, text, sentences) => [`${year}: ${text}`, ...sentences.map((sentence) => `Therefore: ${sentence}`)],
  card: (year) => `Result card ${year}`,
  evaluated: (kind, total, confirmed): string =>
    `${en.kinds[kind]}${total === null ? '' : ` ${total} points`}${confirmed ? ' (confirmed in a meeting)' : ''}`,
  decided: (decision, reason): string => `Resolved: ${en.decisions[decision]}. ${reason}`,
  continued: 'The project before',
  cameFrom: (year, title) => `It continues “${title}” of ${year}.`,
}

/** The words in which other rooms' pages are told of evaluations and lessons. */
export const besideWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
