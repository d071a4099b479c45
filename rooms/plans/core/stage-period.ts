import { z } from 'zod'
import { addDays, type LocalDate, localDate, type Period } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** The period of a stage; one that goes on (~지속) has no last day. */
export interface StagePeriod {
  readonly period: Period
  readonly ongoing: boolean
}

export const StagePeriodRefusal = z.object({ kind: z.literal('unreadable-period'), text: z.string() })
export type StagePeriodRefusal = z.infer<typeof StagePeriodRefusal>

type Unit = 'quarter' | 'month'

/** Year, first number and its unit, last number and its unit, and the open end: "2021년 2~3분기", "2021년 8월~". */
const shape = /^(\d{4})(년|\.)(\d{1,2})(분기|월|\.)?(?:~(\d{1,2})(분기|월|\.)?)?(~(?:지속)?)?$/

/** A number with no unit counts months after "2021.", and nothing after "2021년". */
function unitOf(word: string | undefined, separator: string | undefined): Unit | null {
  if (word === '분기') return 'quarter'
  return word === '월' || separator === '.' ? 'month' : null
}

const firstOfMonth = (year: number, month: number): LocalDate =>
  localDate(`${year}-${String(month).padStart(2, '0')}-01`)

const lastOfMonth = (year: number, month: number): LocalDate =>
  addDays(month === 12 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1), -1)

/**
 * Reads the period of a stage from a project sheet: months or quarters of one year, one or a range, closed or ongoing
 * ("2021년 2~3분기", "2021년 4분기~지속", "2021년 1~2월", "2021년 8월~", "2021.03"; domain.md 1.6). Refuses
 * `unreadable-period` for anything else, a thirteenth month and a range that runs backwards included.
 */
export function parseStagePeriod(text: string): Result<StagePeriod, StagePeriodRefusal> {
  const unreadable = refuse({ kind: 'unreadable-period' as const, text })
  const parts = shape.exec(text.replaceAll(/\s/g, '').replaceAll(/[∼～–〜]/g, '~'))
  if (parts === null) return unreadable
  const [, yearText, separator, firstText, firstUnit, lastText, lastUnit, tail] = parts
  const unit = unitOf(lastUnit ?? firstUnit, separator)
  const mixed = firstUnit !== undefined && lastText !== undefined && unitOf(firstUnit, separator) !== unit
  if (unit === null || mixed) return unreadable
  const [year, first] = [Number(yearText), Number(firstText)]
  const last = lastText === undefined ? first : Number(lastText)
  const [units, months] = unit === 'quarter' ? [4, 3] : [12, 1]
  if (year < 1900 || year > 2999 || first < 1 || last < first || last > units) return unreadable
  const ongoing = tail !== undefined
  const from = firstOfMonth(year, (first - 1) * months + 1)
  const to = ongoing ? null : lastOfMonth(year, last * months)
  return ok({ period: { from, to, precision: unit }, ongoing })
}
