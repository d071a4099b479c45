import { compareDates, type Period } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { totalOf, totalsBySource } from '#rooms/budget/core/totals.ts'
import { bareTargets, kpiBudget, kpiClass, kpiEvidence } from './indicator-rules.ts'
import type { ProjectSheet } from './project-sheet.ts'
import type { SheetRule } from './sheet-rule.ts'
import { type StageType, stageTypes } from './stage.ts'
import { parseStagePeriod } from './stage-period.ts'
import { fieldsMissing, planBudgetTiming } from './timing-rules.ts'

const subjectOf = (sheet: ProjectSheet) => ({ kind: 'project', id: sheet.id })

/** Plan, execution, evaluation and feedback belong to every project (domain.md 1.6); the other two are only noted. */
const asked: ReadonlySet<StageType> = new Set(['plan', 'execute', 'evaluate', 'feedback'])

/** Finds the stage types a sheet lacks; a sheet whose stages have no types at all gets one note instead of six. */
export function missingStages(sheet: ProjectSheet): readonly Finding[] {
  const subject = subjectOf(sheet)
  const present = new Set(sheet.stages.flatMap((stage) => stage.types))
  if (present.size === 0) {
    return [{ rule: 'stages-untyped', severity: 'note', subject, params: { stages: sheet.stages.length } }]
  }
  return stageTypes
    .filter((type) => !present.has(type))
    .map((type) => ({
      rule: 'stage-missing',
      severity: asked.has(type) ? 'warning' : 'note',
      subject,
      params: { type },
    }))
}

/** A stage that goes on may outlast the project; it may not begin outside it. */
const liesOutside = (stage: Period, project: Period): boolean =>
  compareDates(stage.from, project.from) < 0 ||
  (project.to !== null && compareDates(stage.to ?? stage.from, project.to) > 0)

/** Finds the stages that lie outside the project's period, and the periods that cannot be read (SI-045). */
export const stagePeriodFindings = (sheet: ProjectSheet): readonly Finding[] =>
  sheet.stages.flatMap((stage): readonly Finding[] => {
    const finding = { severity: 'warning', subject: subjectOf(sheet), stated: stage.periodText } as const
    const params = { no: stage.no, title: stage.title, projectPeriod: sheet.periodText }
    const read = parseStagePeriod(stage.periodText)
    if (!read.ok) return [{ ...finding, rule: 'period-unreadable', params }]
    return liesOutside(read.value.period, sheet.period) ? [{ ...finding, rule: 'period-stage', params }] : []
  })

/**
 * Finds a head budget that is not the total of the cost lines, in won: a note when it is the money of one source (the
 * sheets show 시비 only; SI-052), an error when it is neither.
 */
export function headerFindings(sheet: ProjectSheet, lines: readonly CostLine[]): readonly Finding[] {
  const own = lines.filter((line) => line.projectId === sheet.id)
  const total = totalOf(own)
  if (sheet.headerBudget === null || sheet.headerBudget === total) return []
  const [source] = [...totalsBySource(own)].find(([, amount]) => amount === sheet.headerBudget) ?? []
  const shared = { subject: subjectOf(sheet), stated: `${sheet.headerBudget}`, computed: `${total}` }
  return source === undefined
    ? [{ ...shared, rule: 'header-budget', severity: 'error', params: {} }]
    : [{ ...shared, rule: 'header-budget-one-source', severity: 'note', params: { source } }]
}

const partnerFindings = (sheet: ProjectSheet): readonly Finding[] =>
  sheet.departments.some((role) => role.duty === 'partner')
    ? []
    : [{ rule: 'partner-missing', severity: 'warning', subject: subjectOf(sheet), params: {} }]

/** Every rule on a sheet, in the order in which its findings are told. */
export const sheetRules: readonly SheetRule[] = [
  { id: 'partner-missing', severity: 'warning', find: partnerFindings },
  { id: 'stage-missing', severity: 'warning', find: missingStages },
  { id: 'period-stage', severity: 'warning', find: stagePeriodFindings },
  { id: 'header-budget', severity: 'error', find: headerFindings },
  kpiBudget,
  planBudgetTiming,
  kpiClass,
  kpiEvidence,
  bareTargets,
  fieldsMissing,
]

/** Finds what is wrong or missing in a project sheet, by every rule; lines of other projects may stand among them. */
export const sheetFindings = (sheet: ProjectSheet, lines: readonly CostLine[]): readonly Finding[] =>
  sheetRules.flatMap((rule) => rule.find(sheet, lines))
