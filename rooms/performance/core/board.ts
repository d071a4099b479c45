import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { compareRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { ExactNumber, toRatio } from '#rooms/budget/core/exact-number.ts'
import { FollowedProject } from './followed.ts'
import { owesQuarter, Quarter } from './quarter.ts'
import { lateStages, type TimedStage } from './stage-delay.ts'
import { type FollowedStage, weightedProgress } from './stage-progress.ts'

export const boardStates = ['late', 'under-way', 'done', 'not-started', 'dropped'] as const
export const BoardState = z.enum(boardStates)
export type BoardState = z.infer<typeof BoardState>

/** What calls for a look: a stage over its day, an indicator that nobody measured, a quarter that nobody told of, a target missed. */
export const redKinds = ['late-stage', 'unmeasured', 'no-report', 'not-met'] as const
export const RedKind = z.enum(redKinds)
export type RedKind = z.infer<typeof RedKind>

export const boardSorts = ['number', 'progress', 'late', 'title'] as const

export const BoardWish = z.object({
  department: z.string().max(100).default(''),
  subcommittee: z.string().max(100).default(''),
  state: BoardState.optional(),
  red: RedKind.optional(),
  q: z.string().trim().max(100).default(''),
  sort: z.enum(boardSorts).default('number'),
  page: z.int().min(1).max(100_000).default(1),
  size: z.int().min(1).max(10_000).default(30),
})
export type BoardWish = z.infer<typeof BoardWish>

/** How it stands with the report of a quarter: told, missing, or none asked for as it is not over or the project did not run. */
export const ReportDue = z.enum(['told', 'missing', 'not-due'])
export type ReportDue = z.infer<typeof ReportDue>

/** How much of a project is done, and its stages counted. */
export const StageCounts = z.object({
  /** From 0 to 1; null where no stage weighs anything. */
  progress: ExactNumber.nullable(),
  /** Those that were not dropped. */
  stages: z.int(),
  stagesDone: z.int(),
  stagesBegun: z.int(),
  stagesLate: z.int(),
  stagesDropped: z.int(),
})
export type StageCounts = Readonly<z.infer<typeof StageCounts>>

/** A project on the board: how much of it is done, and counts of its stages and indicators. */
export const BoardLine = z
  .object({
    project: FollowedProject,
    ...StageCounts.shape,
    indicators: z.int(),
    measured: z.int(),
    met: z.int(),
    notMet: z.int(),
    report: ReportDue,
  })
  .readonly()
export type BoardLine = z.infer<typeof BoardLine>

const Counts = z.object({
  projects: z.int(),
  stages: z.int(),
  stagesDone: z.int(),
  stagesLate: z.int(),
  indicators: z.int(),
  measured: z.int(),
  met: z.int(),
  notMet: z.int(),
  reported: z.int(),
  owing: z.int(),
})
export type Counts = Readonly<z.infer<typeof Counts>>

export const BoardReply = z.object({
  fiscalYear: z.int().nullable(),
  years: z.array(z.int()),
  asOf: LocalDate,
  /** The quarter whose report is due: the last one of the year that is over; null before its first one is. */
  due: Quarter.nullable(),
  totals: Counts,
  byDepartment: z.array(Counts.extend({ name: z.string() })),
  bySubcommittee: z.array(z.string()),
  red: z.array(z.object({ kind: RedKind, projects: z.int() })),
  lines: z.array(BoardLine),
  found: z.int(),
  page: z.int(),
  pages: z.int(),
})

type CountedStage = TimedStage & Pick<FollowedStage, 'share' | 'weight'>

/** Counts the stages of a project on a day, everywhere alike: a dropped one is counted as that and nothing else. */
export function countStages(stages: readonly CountedStage[], today: LocalDate): StageCounts {
  const going = stages.filter(({ state }) => state !== 'dropped')
  const progress = weightedProgress(going)
  return {
    progress: progress === null ? null : { n: Number(progress.n), d: Number(progress.d) },
    stages: going.length,
    stagesDone: going.filter(({ state }) => state === 'done').length,
    stagesBegun: going.filter(({ state }) => state !== 'not-started').length,
    stagesLate: lateStages(going, today).length,
    stagesDropped: stages.length - going.length,
  }
}

/** Decides how it stands on a day with a project's report of a quarter. */
export function reportDue(
  { startsOn, endsOn }: Pick<FollowedProject, 'startsOn' | 'endsOn'>,
  of: { readonly quarter: Quarter; readonly told: boolean; readonly today: LocalDate },
): ReportDue {
  if (of.told) return 'told'
  return owesQuarter({ from: startsOn, to: endsOn }, of.quarter, of.today) ? 'missing' : 'not-due'
}

/** Decides what state a project shows: late before all, then done, dropped, under way, not started. */
export function boardState(line: BoardLine): BoardState {
  if (line.stagesLate > 0) return 'late'
  if (line.stages > 0 && line.stagesDone === line.stages) return 'done'
  if (line.stages === 0 && line.stagesDropped > 0) return 'dropped'
  return line.stagesBegun > 0 || line.measured > 0 ? 'under-way' : 'not-started'
}

/** Says what of a project calls for a look. */
export function redOf(line: BoardLine): RedKind[] {
  const all = {
    'late-stage': line.stagesLate > 0,
    unmeasured: line.measured < line.indicators,
    'no-report': line.report === 'missing',
    'not-met': line.notMet > 0,
  }
  return redKinds.filter((kind) => all[kind])
}

/** Adds up the counts of some projects. */
export const countLines = (lines: readonly BoardLine[]): Counts => {
  const sum = (of: (line: BoardLine) => number): number => lines.reduce((all, line) => all + of(line), 0)
  return {
    projects: lines.length,
    stages: sum(({ stages }) => stages),
    stagesDone: sum(({ stagesDone }) => stagesDone),
    stagesLate: sum(({ stagesLate }) => stagesLate),
    indicators: sum(({ indicators }) => indicators),
    measured: sum(({ measured }) => measured),
    met: sum(({ met }) => met),
    notMet: sum(({ notMet }) => notMet),
    reported: sum(({ report }) => Number(report === 'told')),
    owing: sum(({ report }) => Number(report === 'missing')),
  }
}

/** Counts projects by the departments that lead them, by name. */
export const countByDepartment = (lines: readonly BoardLine[]): (Counts & { readonly name: string })[] =>
  [...Map.groupBy(lines, ({ project }) => project.department)]
    .map(([name, own]) => ({ name, ...countLines(own) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** A project without stages that weigh anything comes before those of which nothing is done. */
const shareOf = ({ progress }: BoardLine): Ratio => (progress === null ? ratio(-1) : toRatio(progress))

/** Picks and orders the projects that somebody wishes to see. */
export function pickLines(lines: readonly BoardLine[], wish: BoardWish): BoardLine[] {
  const picked = lines.filter(
    (line) =>
      (wish.department === '' || line.project.department === wish.department) &&
      (wish.subcommittee === '' || line.project.subcommittees.includes(wish.subcommittee)) &&
      (wish.state === undefined || boardState(line) === wish.state) &&
      (wish.red === undefined || redOf(line).includes(wish.red)) &&
      line.project.title.includes(wish.q),
  )
  const order: Record<BoardWish['sort'], (a: BoardLine, b: BoardLine) => number> = {
    number: () => 0,
    progress: (a, b) => compareRatio(shareOf(a), shareOf(b)),
    late: (a, b) => b.stagesLate - a.stagesLate,
    title: (a, b) => (a.project.title < b.project.title ? -1 : 1),
  }
  return picked.toSorted((a, b) => order[wish.sort](a, b) || a.project.no - b.project.no)
}
