import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { ExactNumber } from '#rooms/budget/core/exact-number.ts'
import { attachRefusals } from '#rooms/documents/contract-files.ts'
import { AddedFiles } from '#rooms/documents/core/kept-file.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { PlanId } from '#rooms/plans/core/plan.ts'
import { QuestionId } from '#rooms/surveys/core/question.ts'
import { SurveyId } from '#rooms/surveys/core/survey.ts'
import { BoardReply, BoardWish, StageCounts } from './core/board.ts'
import { EvidenceOf, EvidenceRefusal } from './core/evidence.ts'
import { FollowedIndicator, FollowedProject } from './core/followed.ts'
import { ValueRefusal } from './core/measured-value.ts'
import { CorrectRefusal, DayRefusal, Measurement, MeasurementId, MeasureRefusal, Take } from './core/measurement.ts'
import * as may from './core/permissions.ts'
import { Quarter, QuarterRefusal } from './core/quarter.ts'
import { QuarterReport, ReportRefusal } from './core/quarter-report.ts'
import { FollowedStage, StageStanding, StageState, StandingRefusal, WeightRefusal } from './core/stage-progress.ts'
import { SurveyValueRefusal } from './core/survey-value.ts'

const words = (most: number) => z.string().trim().min(1).max(most)
const optional = (most: number) => words(most).nullable().default(null)
const notFound = only('project-not-found')
const written = z.object({ projectId: ProjectId })

export const followPlan = command({
  name: 'performance.follow-plan',
  title: { ko: '계획의 사업을 점검 대상으로 올린다', en: 'Follow the projects of a plan' },
  permission: may.mayLeadProgress,
  /**
   * Every project of the plan as its sheet stands now; what was told of stages and indicators stays. `keptTargets`: indicators
   * that were measured, and keep their target although the sheet says another now.
   */
  input: z.strictObject({ planId: PlanId }),
  reply: z.object({ planId: PlanId, projects: z.int(), keptTargets: z.int() }),
  refusal: only('plan-not-found', 'plan-without-projects'),
})

export const recordStage = command({
  name: 'performance.record-stage',
  title: { ko: '단계의 추진상황을 적는다', en: 'Record how far a stage is' },
  permission: may.mayTellProgress,
  input: z.strictObject({
    projectId: ProjectId,
    stageNo: z.int().min(1),
    state: StageState,
    share: z.int().min(0).max(100),
    from: LocalDate.nullable().default(null),
    to: LocalDate.nullable().default(null),
    reason: optional(1000),
    evidence: optional(500),
  }),
  reply: z.object({ projectId: ProjectId, stageNo: z.int(), entryNo: z.int() }),
  refusal: z.discriminatedUnion('kind', [only('project-not-found', 'stage-not-found'), ...StandingRefusal.options]),
})

export const weighStages = command({
  name: 'performance.weigh-stages',
  title: { ko: '단계의 가중치를 정한다', en: 'Weigh the stages of a project' },
  permission: may.mayLeadProgress,
  input: z.strictObject({
    projectId: ProjectId,
    weights: z
      .array(z.strictObject({ stageNo: z.int().min(1), weight: z.int().min(0).max(1000) }))
      .min(1)
      .max(1000),
  }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [notFound, ...WeightRefusal.options]),
})

/** Photos with what they show and who is seen, and papers: evidence of a stage or of a measurement. */
export const addEvidence = command({
  name: 'performance.add-evidence',
  title: { ko: '근거 파일을 붙인다', en: 'Add evidence' },
  permission: may.mayTellProgress,
  files: 'files',
  unrecorded: ['files'],
  input: z.strictObject({ projectId: ProjectId, of: EvidenceOf, files: AddedFiles.default([]) }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [notFound, ...EvidenceRefusal.options, ...attachRefusals]),
})

export const reportQuarter = command({
  name: 'performance.report-quarter',
  title: { ko: '분기 실적을 적는다', en: 'Report a quarter of a project' },
  permission: may.mayTellProgress,
  input: z.strictObject({
    projectId: ProjectId,
    quarter: Quarter,
    done: z
      .array(z.strictObject({ item: words(200), said: z.string().trim().max(2000).default('') }))
      .max(200)
      .default([]),
    next: z.string().trim().max(4000).default(''),
    issues: z.string().trim().max(4000).default(''),
    /** Why what stood is corrected. */
    reason: optional(500),
  }),
  reply: z.object({ projectId: ProjectId, quarter: Quarter, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [notFound, ...ReportRefusal.options]),
})

const measured = {
  measurementId: MeasurementId,
  projectId: ProjectId,
  indicatorNo: z.int().min(1),
  period: Quarter,
  /** The dong, where the target is counted by dong. */
  place: optional(100),
}
const measureRefusals = [
  only('project-not-found', 'indicator-not-found', 'measurement-id-taken'),
  ...MeasureRefusal.options,
] as const

export const measureIndicator = command({
  name: 'performance.measure-indicator',
  title: { ko: '성과지표를 측정한다', en: 'Measure an indicator' },
  permission: may.mayTellProgress,
  input: z.strictObject({
    ...measured,
    value: words(40),
    measuredOn: LocalDate,
    /** Who measured it: a department, never a person. */
    department: optional(100),
    how: words(500),
    evidence: optional(500),
    /** 전망: shown as such and never counted. */
    forecast: z.boolean().default(false),
  }),
  reply: z.object({ measurementId: MeasurementId }),
  refusal: z.discriminatedUnion('kind', [...measureRefusals, DayRefusal, ValueRefusal]),
})

/** The number is the survey's own: it is taken from the published result, never typed. */
export const measureBySurvey = command({
  name: 'performance.measure-by-survey',
  title: { ko: '설문 결과로 성과지표를 측정한다', en: 'Measure an indicator by a survey' },
  permission: may.mayTellProgress,
  input: z.strictObject({
    ...measured,
    surveyId: SurveyId,
    questionId: QuestionId,
    take: Take,
    /** The option of a choice, or the place on a scale from which answers count; 0 for a mean. */
    part: z.int().min(0).max(50).default(0),
  }),
  reply: z.object({ measurementId: MeasurementId, people: z.int() }),
  refusal: z.discriminatedUnion('kind', [...measureRefusals, ...SurveyValueRefusal.options]),
})

export const correctMeasurement = command({
  name: 'performance.correct-measurement',
  title: { ko: '측정값을 바로잡는다', en: 'Correct a measurement' },
  permission: may.mayTellProgress,
  input: z.strictObject({
    measurementId: MeasurementId,
    correctionId: MeasurementId,
    value: words(40),
    reason: words(500),
  }),
  reply: z.object({ measurementId: MeasurementId }),
  refusal: z.discriminatedUnion('kind', [
    only('measurement-not-found', 'measurement-id-taken'),
    ...CorrectRefusal.options,
    ValueRefusal,
  ]),
})

export const remindReports = command({
  name: 'performance.remind-reports',
  title: { ko: '분기 실적을 내지 않은 부서에 알린다', en: 'Remind departments of missing reports' },
  permission: may.mayLeadProgress,
  input: z.strictObject({ quarter: Quarter }),
  reply: z.object({ quarter: Quarter, reminded: z.int() }),
  refusal: z.discriminatedUnion('kind', [only('nobody-to-remind'), QuarterRefusal]),
})

/** How a project came out, as it is evaluated. `progress` is from 0 to 1; null where no stage weighs anything. */
export const Outcome = z.object({
  project: FollowedProject,
  progress: ExactNumber.nullable(),
  stages: z.array(FollowedStage),
  indicators: z.array(
    z.object({
      no: z.int(),
      phase: FollowedIndicator.shape.phase,
      goal: z.string(),
      name: z.string(),
      /** The target as it is written. */
      target: z.string(),
      /** The number that the measurements make, in thousandths; null where nothing is measured. */
      value: FollowedIndicator.shape.value,
      unit: z.string().nullable(),
      /** What part of the target it is, exactly: 104/100 is beyond it. */
      attained: ExactNumber.nullable(),
      met: FollowedIndicator.shape.met,
      measuredOn: LocalDate.nullable(),
    }),
  ),
})
export type Outcome = z.infer<typeof Outcome>

/** Answers for every project of a plan: one that is not followed yet as its sheet plans it. */
export const seeOutcome = query({
  name: 'performance.see-outcome',
  title: { ko: '사업의 성과를 본다', en: 'See the outcome of a project' },
  permission: may.maySeeProgress,
  input: z.object({ projectId: ProjectId }),
  reply: Outcome,
  refusal: notFound,
})

export const listOutcomes = query({
  name: 'performance.list-outcomes',
  title: { ko: '계획의 성과를 본다', en: 'List the outcomes of a plan' },
  permission: may.maySeeProgress,
  /** Those that are followed, by their numbers. */
  input: z.object({ planId: PlanId }),
  reply: z.object({ outcomes: z.array(Outcome) }),
  refusal: noRefusals,
})

export const seeProgress = query({
  name: 'performance.see-progress',
  title: { ko: '사업의 추진상황을 본다', en: 'See how a project is carried out' },
  permission: may.maySeeProgress,
  input: z.object({ projectId: ProjectId }),
  reply: z.object({
    project: FollowedProject,
    followed: z.boolean(),
    asOf: LocalDate,
    counts: StageCounts,
    stages: z.array(FollowedStage),
    delays: z.array(z.object({ no: z.int(), days: z.int(), over: z.boolean(), heldUpBy: z.int().nullable() })),
    entries: z.array(
      z.object({ stageNo: z.int(), entryNo: z.int(), standing: StageStanding, role: z.string(), toldOn: LocalDate }),
    ),
    indicators: z.array(FollowedIndicator),
    measurements: z.array(Measurement),
    /** Every version, the latest quarter first. */
    reports: z.array(QuarterReport),
  }),
  refusal: notFound,
})

export const seeBoard = query({
  name: 'performance.see-board',
  title: { ko: '추진 현황판을 본다', en: 'See the board' },
  permission: may.maySeeProgress,
  input: z.object({ fiscalYear: FiscalYear.optional(), ...BoardWish.shape }),
  reply: BoardReply,
  refusal: noRefusals,
})
