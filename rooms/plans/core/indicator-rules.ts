import { normaliseName } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { type Indicator, readTarget } from './indicator.ts'
import type { ProjectSheet } from './project-sheet.ts'
import type { SheetRule } from './sheet-rule.ts'

/** Units that count one kind of thing under several words: 개교 and 개소 are both places. */
const unitKind = (unit: string | null): string => (unit === '개교' || unit === '개소' ? '개소' : (unit ?? ''))

/** Of these a project counts one thing only, so that a line needs no name in common with the indicator. */
const countedAlone: ReadonlySet<string> = new Set(['개소', '대'])

/** Words that say nothing of what is counted, and so join no line with an indicator. */
const common =
  /^(운영|개최|횟수|회의|사업|주민|대상|프로그램|교육|홍보|이용자?|참여자?|만족도|조성|제작|지원|발굴|공론장|워크숍)/

const wordsOf = ({ goal, name }: Indicator): readonly string[] =>
  `${goal} ${name}`
    .split(/[\s(),·‧/~]+|와의|과의|간의/)
    .map((word) => normaliseName(word))
    .filter((word) => word.length >= 3 && !common.test(word) && !/[구시동형]$/.test(word))

/** A line that pays for several things at once says nothing of one of them. */
const isJoint = ({ label }: CostLine): boolean => /[,]|\s?및\s|등\s|등$/.test(label)

/** The counts that a line has in an indicator's unit. */
const countsOf = (line: CostLine, kind: string): readonly number[] =>
  line.factors.filter((factor) => unitKind(factor.unit) === kind && factor.value.d === 1).map(({ value }) => value.n)

interface NamedLine {
  readonly line: CostLine
  /** Its name and its parent's, without spaces and marks. */
  readonly text: string
}

/** The lines that can be held against indicators: each project's own, and the allowances paid for others' meetings. */
interface NamedLines {
  readonly own: ReadonlyMap<ProjectId, readonly NamedLine[]>
  readonly allowances: readonly NamedLine[]
}

const none: readonly NamedLine[] = []
const seen = new WeakMap<readonly CostLine[], NamedLines>()

/** Names the lines once for all the sheets that are held against the same list. */
function named(lines: readonly CostLine[]): NamedLines {
  const before = seen.get(lines)
  if (before !== undefined) return before
  const all = lines
    .filter((line) => !isJoint(line) && line.factors.length > 0)
    .map((line) => ({ line, text: normaliseName(`${line.group ?? ''}${line.label}`) }))
  const own = Map.groupBy(all, ({ line }) => line.projectId)
  const made = { own, allowances: all.filter(({ text }) => text.includes('참석수당')) }
  seen.set(lines, made)
  return made
}

interface Counted {
  readonly line: CostLine
  readonly count: number
}

/**
 * The lines that name the same thing as an indicator, with their counts: its own project's, and allowances of meetings
 * that another project pays for (domain.md 1.8), by a longer name.
 */
function linesFor(
  indicator: Indicator,
  kind: string,
  sheet: ProjectSheet,
  { own: ownLines, allowances }: NamedLines,
): readonly Counted[] {
  const words = wordsOf(indicator)
  const others = allowances.filter(({ line }) => line.projectId !== sheet.id)
  return [...(ownLines.get(sheet.id) ?? none), ...others].flatMap(({ line, text }): readonly Counted[] => {
    const own = line.projectId === sheet.id
    const isNamed = words.some((word) => word.length >= (own ? 3 : 4) && text.includes(word))
    const alone = own && countedAlone.has(kind)
    const [count] = isNamed || alone ? countsOf(line, kind) : []
    return count === undefined ? [] : [{ line, count }]
  })
}

/** An indicator and a cost line that name the same thing and count it differently (SI-032, SI-035, SI-036). */
export const kpiBudget: SheetRule = {
  id: 'kpi-budget',
  severity: 'warning',
  find: (sheet, lines) => {
    const candidates = named(lines)
    return sheet.indicators.flatMap((indicator): readonly Finding[] => {
      const { target } = indicator
      if (target.value === null || target.value.d !== 1 || target.per !== null) return []
      if (target.unit === null || target.unit === '%') return []
      const [kind, wanted] = [unitKind(target.unit), target.value.n]
      const found = linesFor(indicator, kind, sheet, candidates)
      const counts = found.map(({ count }) => count)
      const sum = counts.reduce((total, count) => total + count, 0)
      const [first] = found
      if (first === undefined || counts.includes(wanted) || sum === wanted) return []
      // Meetings of which more are paid for than are promised at the least keep the promise.
      if (kind === '회' && readTarget(target).assumed === false && Math.max(...counts) >= wanted) return []
      const params = { no: indicator.no, name: indicator.name, label: first.line.label, basis: first.line.formulaText }
      return [
        {
          rule: 'kpi-budget',
          severity: 'warning',
          subject: { kind: 'project', id: sheet.id },
          stated: target.text,
          computed: `${first.count}${target.unit}`,
          params: { ...params, ...(first.line.projectId === sheet.id ? {} : { other: first.line.projectId }) },
        },
      ]
    })
  },
}

const noteOf = (rule: string, sheet: ProjectSheet, indicator: Indicator): Finding => ({
  rule,
  severity: 'note',
  subject: { kind: 'project', id: sheet.id },
  stated: indicator.evidence ?? '',
  params: { no: indicator.no, goal: indicator.goal, name: indicator.name },
})

/** An activity that is only counted, under the outcomes (SI-041). */
export const kpiClass: SheetRule = {
  id: 'kpi-class',
  severity: 'note',
  find: (sheet) =>
    sheet.indicators
      .filter(({ phase, name }) => phase === 'outcome' && /(개최|운영|실행|홍보|회의|교육)\s*(횟수|실행 수)/.test(name))
      .map((indicator) => noteOf('kpi-class', sheet, indicator)),
}

/** Evidence that cannot show what is measured: a count by a rate, a satisfaction without a survey (SI-043), or none. */
export const kpiEvidence: SheetRule = {
  id: 'kpi-evidence',
  severity: 'note',
  find: (sheet) =>
    sheet.indicators
      .filter(({ name, evidence, target }) => {
        if (evidence === null) return true
        const countByRate = target.unit === '회' && /율/.test(evidence)
        const satisfaction = /만족도/.test(name) && !/설문|조사|평가/.test(evidence)
        return countByRate || satisfaction
      })
      .map((indicator) => noteOf('kpi-evidence', sheet, indicator)),
}

/** Targets that are bare numbers, read as "at least"; told once a sheet (domain.md 1.7). */
export const bareTargets: SheetRule = {
  id: 'target-bare',
  severity: 'note',
  find: (sheet) => {
    const bare = sheet.indicators.filter(({ target }) => target.value !== null && readTarget(target).assumed)
    const [first] = bare
    if (first === undefined) return []
    const params = { count: bare.length, example: first.target.text }
    return [{ rule: 'target-bare', severity: 'note', subject: { kind: 'project', id: sheet.id }, params }]
  },
}
