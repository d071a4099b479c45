import { localDate } from '#kit/korean-date.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { Indicator } from '#rooms/plans/core/indicator.ts'
import { PlanId } from '#rooms/plans/core/plan.ts'
import type { BoardLine } from './board.ts'
import type { Followed, FollowedIndicator, FollowedProject } from './followed.ts'
import { Measurement } from './measurement.ts'
import { type FollowedStage, notStarted } from './stage-progress.ts'

export const projectOf = (more: Partial<FollowedProject> = {}): FollowedProject => ({
  ...{ projectId: ProjectId.parse('p9'), planId: PlanId.parse('plan-2021'), fiscalYear: 2021, no: 9 },
  ...{ title: '야간 안전한 골목길', itemId: ItemId.parse('item-9'), departmentId: null, department: '도로과' },
  ...{ subcommittees: ['도시환경·안전분과'], sheetVersion: 1 },
  ...{ startsOn: localDate('2021-01-01'), endsOn: localDate('2021-12-31') },
  ...more,
})

export const stageOf = (no: number, from: string, to: string, more: Partial<FollowedStage> = {}): FollowedStage => ({
  ...{ no, types: [], title: `${no}단계`, periodText: '2021년', weight: 1, ...notStarted },
  ...{ plannedFrom: localDate(from), plannedTo: localDate(to) },
  ...more,
})

export const indicatorOf = (target: object, more: Partial<FollowedIndicator> = {}): FollowedIndicator => ({
  ...Indicator.parse({
    ...{ no: 1, phase: 'outcome', goal: '절감', name: '절감률', evidence: null, note: null },
    target: { text: '목표', comparator: 'gte', value: { n: 10, d: 1 }, unit: null, per: null, ...target },
  }),
  ...{ joining: 'sum', value: null, attained: null, met: 'unknown', measuredOn: null, toldFrom: null },
  ...more,
})

export const measurementOf = (more: Record<string, unknown> = {}): Measurement =>
  Measurement.parse({
    ...{ id: 'm1', projectId: 'p9', indicatorNo: 1, period: '2021-Q2', place: null, value: 5000 },
    ...{ measuredOn: '2021-06-30', role: 'department-officer', department: '도로과', how: '전기요금 내역' },
    ...{ evidence: null, survey: null, forecast: false, corrects: null, correctedBy: null, reason: null },
    ...more,
  })

export const followedOf = (more: Partial<Followed> = {}): Followed => ({
  ...{ project: projectOf(), stages: [], indicators: [] },
  ...more,
})

export const lineOf = (no: number, more: Partial<BoardLine> = {}): BoardLine => ({
  ...{ project: projectOf({ no, projectId: ProjectId.parse(`p${no}`) }), progress: { n: 1, d: 2 }, stages: 2 },
  ...{
    stagesDone: 1,
    stagesBegun: 1,
    stagesLate: 0,
    indicators: 2,
    measured: 2,
    met: 1,
    notMet: 0,
    report: 'told' as const,
  },
  stagesDropped: 0,
  ...more,
})
