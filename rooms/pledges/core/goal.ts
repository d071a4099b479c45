import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import { formatDecimal, percentOf, roundHalfUp } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { beginningOf, compareParts, overlaps, PartOfYear, partOfYearOf, yearOf } from './part-of-year.ts'

/** What is planned for one item of a pledge, part of a year by part of a year: in words, or with a number and its unit. */
export const Goal = z
  .object({
    /** 단위사업, and the part of it (구분) where there is one. */
    unit: z.string(),
    part: z.string(),
    item: z.string().min(1),
    targets: z.array(z.object({ part: PartOfYear, said: z.string().min(1) }).readonly()).readonly(),
  })
  .readonly()
export type Goal = z.infer<typeof Goal>

/** A number of something: '1,648건' is 1648 of '건'. */
export interface Count {
  readonly value: bigint
  readonly unit: string
}

/** Whether a cell says that nothing was done. */
const isNothing = (said: string): boolean => /^[-–—]?$/.test(said.trim())

/**
 * The number that a cell states: one whole number and its unit of a word, at its end ("시구합동 모니터링 1회"); null where it says
 * something else, or more.
 */
export function countIn(said: string): Count | null {
  const found = /^([^\d]*?)([\d,]{1,15})\s*([가-힣%]{0,4})$/.exec(said.replaceAll(/\s+/g, ' ').trim())
  if (found === null) return null
  const [, , digits = '', unit = ''] = found
  return /^\d{1,3}(,\d{3})+$|^\d+$/.test(digits) ? { value: BigInt(digits.replaceAll(',', '')), unit } : null
}

/** The unit in which the targets of a goal are counted; null where they are words, or of several units. */
export function unitOfGoal({ targets }: Goal): string | null {
  const counts = targets.map(({ said }) => countIn(said))
  const units = new Set(counts.map((count) => count?.unit ?? null))
  const [unit = null] = units
  return units.size === 1 ? unit : null
}

/** What was reached in a year of what was planned for it; `rate` in percent, half up at one decimal, null without a plan. */
export interface Achievement {
  readonly item: string
  readonly unit: string
  readonly year: number
  readonly target: number
  readonly actual: number
  readonly rate: string | null
}

export interface SaidOfItem {
  readonly part: PartOfYear
  readonly said: string
}

const ofYear = (cells: readonly SaidOfItem[], year: number) => cells.filter(({ part }) => yearOf(part) === year)
const firstMonth = (cells: readonly SaidOfItem[]): number => Math.min(...cells.map(({ part }) => beginningOf(part)))

/** What cells add up to; null where one is told in words, or there is none. A dash is nothing. */
function totalOf(cells: readonly SaidOfItem[]): bigint | null {
  const counts = cells.map(({ said }) => (isNothing(said) ? 0n : (countIn(said)?.value ?? null)))
  return counts.length === 0 ? null : counts.reduce((all, one) => (all === null || one === null ? null : all + one), 0n)
}

/**
 * What was reached of a goal in a year: what its parts of the year add up to against what is planned for them. Null where
 * either is told in words, and where results begin later in the year than the plan: they are not what the year reached.
 */
export function achievementOf(goal: Goal, results: readonly SaidOfItem[], year: number): Achievement | null {
  const unit = unitOfGoal(goal)
  const [planned, told] = [ofYear(goal.targets, year), ofYear(results, year)]
  const [target, actual] = [totalOf(planned), totalOf(told)]
  if (unit === null || target === null || actual === null || firstMonth(told) > firstMonth(planned)) return null
  const rate = target === 0n ? null : formatDecimal(roundHalfUp(percentOf(actual, target), 1))
  return { item: goal.item, unit, year, target: Number(target), actual: Number(actual), rate }
}

/** The pairs of parts that tell of the same months, so that they must not be added up. */
export const overlapping = (parts: readonly PartOfYear[]): readonly (readonly [PartOfYear, PartOfYear])[] =>
  parts.flatMap((one, at) =>
    parts.slice(at + 1).flatMap((other) => (overlaps(one, other) ? [[one, other] as const] : [])),
  )

/** Every part of a year for which a goal plans something, in order. */
export const partsOfGoals = (goals: readonly Goal[]): readonly PartOfYear[] =>
  [...new Set(goals.flatMap(({ targets }) => targets.map(({ part }) => part)))].sort(compareParts)

export const GoalsRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('goals-without-heading'), field: z.literal('table') }),
  z.object({ kind: z.literal('goal-without-item'), field: z.literal('table'), line: z.int() }),
  z.object({ kind: z.literal('goal-twice'), field: z.literal('table'), line: z.int() }),
])
export type GoalsRefusal = z.infer<typeof GoalsRefusal>

/**
 * Reads the yearly plan (연차별 추진계획) as pasted: a heading with the parts of years after 단위사업, 구분 and 항목, then a row an
 * item. A blank 단위사업 is the one above; a blank cell or a dash plans nothing. Refuses a table without such a heading, a row
 * without an item, an item that comes twice.
 */
export function readGoals(table: readonly (readonly string[])[]): Result<Goal[], GoalsRefusal> {
  const rows = table.map((row) => row.map((cell) => cell.trim()))
  const headed = rows.findIndex((row) => row.filter((cell) => partOfYearOf(cell) !== null).length > 0)
  const parts = (rows[headed] ?? []).map((cell, at) => (at < 3 ? null : partOfYearOf(cell)))
  if (parts.every((part) => part === null)) return refuse({ kind: 'goals-without-heading', field: 'table' })
  const goals: Goal[] = []
  for (const [at, row] of rows.entries()) {
    if (at <= headed || row.every((cell) => cell === '')) continue
    const [typed = '', part = '', item = ''] = row
    const last = goals.at(-1)
    const line = at + 1
    if (item === '') return refuse({ kind: 'goal-without-item', field: 'table', line })
    if (goals.some((goal) => normaliseName(goal.item) === normaliseName(item)))
      return refuse({ kind: 'goal-twice', field: 'table', line })
    const unit = typed === '' ? (last?.unit ?? '') : typed
    const follows = typed === '' && part === ''
    const targets = parts.flatMap((head, column) => {
      const said = row[column] ?? ''
      return head === null || isNothing(said) ? [] : [{ part: head, said }]
    })
    goals.push({ unit, part: follows ? (last?.part ?? '') : part, item, targets })
  }
  return ok(goals)
}

/** The plan as it is typed, to be typed on: cells with line breaks stand in quotes, as spreadsheets put them. */
export function writeGoals(goals: readonly Goal[]): string {
  const parts = partsOfGoals(goals)
  const cell = (text: string) => (/[\n\t"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const rows = goals.map(({ unit, part, item, targets }) => [
    ...[unit, part, item],
    ...parts.map((head) => targets.find((one) => one.part === head)?.said ?? '-'),
  ])
  return [['단위사업', '구분', '항목', ...parts], ...rows].map((row) => row.map(cell).join('\t')).join('\n')
}
