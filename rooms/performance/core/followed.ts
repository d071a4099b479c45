import { z } from 'zod'
import { addDays, LocalDate } from '#kit/korean-date.ts'
import { formatDecimal, percentOf, type Ratio, roundHalfUp } from '#kit/ratio.ts'
import { ExactNumber } from '#rooms/budget/core/exact-number.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { Indicator } from '#rooms/plans/core/indicator.ts'
import { PlanId } from '#rooms/plans/core/plan.ts'
import type { ProjectSheet } from '#rooms/plans/core/project-sheet.ts'
import { parseStagePeriod } from '#rooms/plans/core/stage-period.ts'
import { type Attainment, attain, type Course, Joining, joiningOf, Met } from './attainment.ts'
import { Thousandths } from './measured-value.ts'
import { countedOf, type Measurement } from './measurement.ts'
import { type FollowedStage, notStarted } from './stage-progress.ts'

/** A project as it is followed: what its sheet said then, whose it is, and from when to when it runs. */
export const FollowedProject = z
  .object({
    projectId: ProjectId,
    planId: PlanId,
    fiscalYear: z.int(),
    no: z.int(),
    title: z.string(),
    itemId: ItemId,
    departmentId: DepartmentId.nullable(),
    department: z.string(),
    subcommittees: z.array(z.string()).readonly(),
    startsOn: LocalDate,
    endsOn: LocalDate,
    sheetVersion: z.int(),
  })
  .readonly()
export type FollowedProject = z.infer<typeof FollowedProject>

/** An indicator with what its measurements make: the number, the exact part of its target, and whether it is met. */
export const FollowedIndicator = z.object({
  ...Indicator.unwrap().shape,
  joining: Joining,
  value: Thousandths.nullable(),
  attained: ExactNumber.nullable(),
  met: Met,
  measuredOn: LocalDate.nullable(),
  /** The first day on which `met` can be told; before it, it is unknown. */
  toldFrom: LocalDate.nullable(),
})
export type FollowedIndicator = Readonly<z.infer<typeof FollowedIndicator>>

/** Everything that is followed of one project. */
export interface Followed {
  readonly project: FollowedProject
  readonly stages: readonly FollowedStage[]
  readonly indicators: readonly FollowedIndicator[]
}

/**
 * Draws from a sheet what is followed of it. Stages that were followed before keep what was told of them. An indicator that was
 * measured keeps the target that it was measured for, whatever the sheet says now, and stays when the sheet leaves it out.
 */
export function followSheet(
  sheet: ProjectSheet,
  of: { readonly fiscalYear: number; readonly version: number },
  before: Pick<Followed, 'stages' | 'indicators'> = { stages: [], indicators: [] },
): Followed {
  const measured = before.indicators.filter(({ value }) => value !== null)
  const lead = sheet.departments.find(({ duty }) => duty === 'lead')
  return {
    project: {
      ...{ projectId: sheet.id, planId: sheet.planId, fiscalYear: of.fiscalYear, no: sheet.no, title: sheet.title },
      ...{ itemId: sheet.itemId, departmentId: lead?.departmentId ?? null, department: lead?.name ?? '' },
      ...{ subcommittees: sheet.subcommittees, sheetVersion: of.version },
      startsOn: sheet.period.from,
      endsOn: sheet.period.to ?? LocalDate.parse(`${of.fiscalYear}-12-31`),
    },
    stages: sheet.stages.map((stage) => {
      const read = parseStagePeriod(stage.periodText)
      const planned = read.ok ? read.value.period : { from: null, to: null }
      const known = before.stages.find(({ no }) => no === stage.no)
      return { weight: 1, ...notStarted, ...known, ...stage, plannedFrom: planned.from, plannedTo: planned.to }
    }),
    indicators: [
      ...measured,
      ...sheet.indicators
        .filter(({ no }) => !measured.some((one) => one.no === no))
        .map((indicator) => ({ ...indicator, joining: joiningOf(indicator.target), ...unmeasured })),
    ].toSorted((a, b) => a.no - b.no),
  }
}

/** Counts the indicators that are followed under another target than their sheet says, for they were measured. */
export const otherTargets = ({ indicators }: Followed, sheet: Pick<ProjectSheet, 'indicators'>): number =>
  indicators.filter(
    ({ no, target }) => !sheet.indicators.some((one) => one.no === no && one.target.text === target.text),
  ).length

const unmeasured = { value: null, attained: null, met: 'unknown', measuredOn: null, toldFrom: null } as const

/** Decides where an indicator stands with the measurements that it has now. */
export function standIndicator(
  indicator: FollowedIndicator,
  measurements: readonly Measurement[],
  course: Course,
): FollowedIndicator {
  const counted = countedOf(measurements)
  const reached = attain(indicator.target, counted, course)
  const measuredOn =
    counted
      .map((one) => one.measuredOn)
      .toSorted()
      .at(-1) ?? null
  const { openUntil } = reached
  return {
    ...indicator,
    joining: reached.joining,
    value: thousandthsOf(reached),
    attained: reached.ratio === null ? null : { n: Number(reached.ratio.n), d: Number(reached.ratio.d) },
    met: reached.met,
    measuredOn,
    toldFrom: reached.met === 'unknown' ? null : openUntil === null ? measuredOn : addDays(openUntil, 1),
  }
}

/** An average is kept half up to thousandths; sums and choices of thousandths are thousandths again. */
const thousandthsOf = ({ value }: Attainment): Thousandths | null =>
  value === null ? null : Number(roundHalfUp(value, 3).scaled)

/** Says of an indicator what can be told of it on a day: whether its target is met is unknown before its period is over. */
export const toldOn = (indicator: FollowedIndicator, day: LocalDate): FollowedIndicator =>
  indicator.toldFrom !== null && indicator.toldFrom > day ? { ...indicator, met: 'unknown' } : indicator

/** Prints a part of a whole in percent, half up to one decimal: 104.2. */
export const percentText = (part: Ratio): string => formatDecimal(roundHalfUp(percentOf(part.n, part.d), 1), 'en')
