import type { z } from 'zod'
import type { ProjectSheet } from './project-sheet.ts'

/** Short ways to write days, the plan and the sheets of tests; for tests only. */
export const day = (date: string) => ({ from: date, to: date, precision: 'day' as const })
export const planOf2021 = {
  id: 'plan-2021',
  cycleId: 'cycle-2021',
  fiscalYear: 2021,
  name: '2021 지역사회혁신계획',
  source: '003',
}
export type WrittenSheet = z.input<typeof ProjectSheet>
export const aSheet = (no: number, itemId: string, more: Partial<WrittenSheet> = {}): WrittenSheet => ({
  id: `project-${no}`,
  planId: 'plan-2021',
  no,
  title: no === 8 ? '안양천에서 놀자!(안양천 생태탐방로 조성)' : '친환경 교육환경 조성',
  itemId,
  summary: '하천 생태탐방로를 만듭니다.',
  category: '부문별 협치 사업',
  departments: [
    { name: '공원녹지과', departmentId: null, duty: 'lead', label: '주무' },
    { name: '마을자치과', departmentId: null, duty: 'partner', label: '협업' },
  ],
  subcommittees: ['도시환경·안전분과'],
  civilActors: ['금천구협치회의 도시환경·안전분과'],
  periodText: '2021.1.~12.',
  period: { from: '2021-01-01', to: '2021-12-31', precision: 'month' },
  headerBudget: 117_000_000,
  indicators: [
    {
      no: 2,
      phase: 'process',
      goal: '주민공론장',
      name: '개최횟수',
      target: { text: '1회', comparator: 'unspecified', value: { n: 1, d: 1 }, unit: '회', per: null },
      evidence: '보고서',
      note: null,
    },
  ],
  stages: [
    { no: 1, types: ['plan', 'share'], title: '현장조사', periodText: '2021년 1분기' },
    { no: 2, types: ['execute', 'evaluate', 'feedback'], title: '주민 활동', periodText: '2021년 4분기~지속' },
  ],
  scheduleText: null,
  ...more,
})
