import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { compareRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { CardYear } from './card.ts'

/** An exact number as it is written: 30, 87.5 or 1/3. Null where it is none. */
export function readExact(text: string): Ratio | null {
  const parts = /^(?<whole>\d{1,9})(?:\.(?<decimals>\d{1,6})|\/(?<under>[1-9]\d{0,8}))?$/.exec(text.trim())?.groups
  if (parts === undefined) return null
  const { whole = '', decimals = '', under = '1' } = parts
  return decimals === ''
    ? ratio(BigInt(whole), BigInt(under))
    : ratio(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

export const Exact = z.string().refine((text) => readExact(text) !== null)

/** The number that an `Exact` writes. Any other text is a bug: throws. */
export function exactOf(text: string): Ratio {
  const read = readExact(text)
  if (read === null) throw new RangeError(`not an exact number: ${text}`)
  return read
}

export const Criterion = z.object({ name: z.string().min(1).max(100), most: Exact, weight: Exact }).readonly()
export type Criterion = z.infer<typeof Criterion>

/** A grade holds from a share of all points on, in percent, up to where the next higher begins. */
export const Grade = z.object({ name: z.string().min(1).max(40), from: Exact }).readonly()
export type Grade = z.infer<typeof Grade>

export const Scheme = z
  .object({
    year: CardYear,
    criteria: z.array(Criterion).min(1).readonly(),
    /** From the highest down to the one that begins at nothing: they cover everything, each share has one. */
    grades: z.array(Grade).min(1).readonly(),
    selfDueOn: LocalDate.nullable(),
  })
  .readonly()
export type Scheme = z.infer<typeof Scheme>

const lineNo = z.int()
export const SchemeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('criterion-unreadable'), field: z.literal('criteria'), line: lineNo }),
  z.object({ kind: z.literal('criterion-twice'), field: z.literal('criteria'), line: lineNo }),
  z.object({ kind: z.literal('criteria-weightless'), field: z.literal('criteria') }),
  z.object({ kind: z.literal('grade-unreadable'), field: z.literal('grades'), line: lineNo }),
  z.object({ kind: z.literal('grades-not-falling'), field: z.literal('grades'), line: lineNo }),
  z.object({ kind: z.literal('grades-leave-gap'), field: z.literal('grades') }),
])
export type SchemeRefusal = z.infer<typeof SchemeRefusal>

const rowsOf = (text: string) =>
  text
    .split('\n')
    .flatMap((row, at) =>
      row.trim() === '' ? [] : [{ line: at + 1, cells: row.split('|').map((cell) => cell.trim()) }],
    )

/**
 * Reads criteria as typed, one a line: name | most points | weight. Refuses a line that is none, most points of nothing,
 * a name that comes twice, and criteria that weigh nothing together.
 */
export function readCriteria(text: string): Result<readonly Criterion[], SchemeRefusal> {
  const criteria: Criterion[] = []
  for (const { line, cells } of rowsOf(text)) {
    const read = Criterion.safeParse({ name: cells[0], most: cells[1], weight: cells[2] ?? '1' })
    if (!read.success || cells.length > 3 || exactOf(read.data.most).n === 0n)
      return refuse({ kind: 'criterion-unreadable', field: 'criteria', line })
    if (criteria.some(({ name }) => name === read.data.name))
      return refuse({ kind: 'criterion-twice', field: 'criteria', line })
    criteria.push(read.data)
  }
  if (criteria.every(({ weight }) => exactOf(weight).n === 0n))
    return refuse({ kind: 'criteria-weightless', field: 'criteria' })
  return ok(criteria)
}

/**
 * Reads grades as typed, one a line: name | from percent, the highest first. Refuses a line that is none, one that does
 * not fall or begins above a hundred, and grades of which the last leaves a gap down to nothing.
 */
export function readGrades(text: string): Result<readonly Grade[], SchemeRefusal> {
  const grades: Grade[] = []
  for (const { line, cells } of rowsOf(text)) {
    const read = Grade.safeParse({ name: cells[0], from: cells[1] })
    if (!read.success || cells.length > 2) return refuse({ kind: 'grade-unreadable', field: 'grades', line })
    const above = grades.at(-1)
    const falls =
      compareRatio(exactOf(read.data.from), above === undefined ? ratio(100) : exactOf(above.from)) <
      (above === undefined ? 1 : 0)
    if (!falls) return refuse({ kind: 'grades-not-falling', field: 'grades', line })
    grades.push(read.data)
  }
  const last = grades.at(-1)
  if (last === undefined || exactOf(last.from).n !== 0n) return refuse({ kind: 'grades-leave-gap', field: 'grades' })
  return ok(grades)
}

/** Criteria and grades as they are typed. */
export const writeCriteria = (criteria: readonly Criterion[]): string =>
  criteria.map(({ name, most, weight }) => `${name} | ${most} | ${weight}`).join('\n')
export const writeGrades = (grades: readonly Grade[]): string =>
  grades.map(({ name, from }) => `${name} | ${from}`).join('\n')
