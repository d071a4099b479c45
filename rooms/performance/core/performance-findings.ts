import type { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { compareRatio, ratio } from '#kit/ratio.ts'
import { toRatio } from '#rooms/budget/core/exact-number.ts'
import { type Followed, percentText } from './followed.ts'
import { dueQuarter, type Quarter } from './quarter.ts'
import { lateStages } from './stage-delay.ts'

/** A number ten times its target is more often a slip (a unit, a zero) than a success. */
const farBeyond = ratio(10)

/**
 * Says what is wrong in how a project is carried out on a day: a stage over its day for which nobody gave a reason, the report
 * of the quarter that is due missing, an outcome not measured once the project is over, and a number ten times its target or
 * more.
 */
export function performanceFindings(
  { project, stages, indicators }: Followed,
  reported: readonly Quarter[],
  today: LocalDate,
): Finding[] {
  const subject = { kind: 'project', id: project.projectId }
  const params = { no: project.no, title: project.title }
  const warning = { severity: 'warning', subject } as const
  const due = dueQuarter({ from: project.startsOn, to: project.endsOn }, today)
  const missing = due !== null && !reported.includes(due)
  return [
    ...lateStages(stages, today).flatMap(({ no, days }): Finding[] =>
      stages
        .filter((one) => one.no === no && one.reason === null)
        .map(({ title: stage }) => ({ ...warning, rule: 'late-without-reason', params: { ...params, stage, days } })),
    ),
    ...(missing ? [{ ...warning, rule: 'report-missing', params: { ...params, quarter: due } }] : []),
    ...indicators.flatMap(({ name, target, value, attained }): Finding[] => {
      const of = { ...params, indicator: name, target: target.text }
      if (value === null) return today > project.endsOn ? [{ ...warning, rule: 'never-measured', params: of }] : []
      if (attained === null || compareRatio(toRatio(attained), farBeyond) < 0) return []
      return [{ ...warning, rule: 'far-beyond-target', params: { ...of, rate: percentText(toRatio(attained)) } }]
    }),
  ]
}
