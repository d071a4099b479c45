import { z } from 'zod'
import { addRatio, compareRatio, formatDecimal, multiplyRatio, type Ratio, ratio, roundHalfUp } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Criterion, Exact, exactOf, type Grade, readExact } from './scheme.ts'

/** A criterion as it stood when the points were given. */
export const Scored = z.object({ ...Criterion.unwrap().shape, points: Exact }).readonly()
export type Scored = z.infer<typeof Scored>

const line = z.int()
export const ScoresRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('score-unreadable'), field: z.literal('scores'), line }),
  z.object({ kind: z.literal('criterion-unknown'), field: z.literal('scores'), line }),
  z.object({ kind: z.literal('score-twice'), field: z.literal('scores'), line }),
  z.object({ kind: z.literal('score-over-most'), field: z.literal('scores'), line, most: z.string() }),
])
export type ScoresRefusal = z.infer<typeof ScoresRefusal>

/**
 * Reads points as typed, one criterion a line: "name: points". A line without points is not scored yet. Refuses a line
 * that is none, a criterion of another year, one that comes twice, and more points than it gives.
 */
export function readScores(text: string, criteria: readonly Criterion[]): Result<readonly Scored[], ScoresRefusal> {
  const scores: Scored[] = []
  for (const [at, row] of text.split('\n').entries()) {
    const place = { field: 'scores', line: at + 1 } as const
    const parts = /^(?<name>.+?)\s*:\s*(?<points>[^:]*)$/.exec(row.trim())?.groups
    if (row.trim() === '') continue
    const criterion = criteria.find(({ name }) => name === parts?.['name'])
    if (parts === undefined) return refuse({ kind: 'score-unreadable', ...place })
    if (criterion === undefined) return refuse({ kind: 'criterion-unknown', ...place })
    if (parts['points'] === '') continue
    const points = readExact(String(parts['points']))
    if (points === null) return refuse({ kind: 'score-unreadable', ...place })
    if (scores.some(({ name }) => name === criterion.name)) return refuse({ kind: 'score-twice', ...place })
    if (compareRatio(points, exactOf(criterion.most)) > 0)
      return refuse({ kind: 'score-over-most', ...place, most: criterion.most })
    scores.push({ ...criterion, points: String(parts['points']).trim() })
  }
  return ok(scores)
}

/**
 * Reads points by a scale of the city's own, one a line: "name: points / most". Each weighs the same. Refuses a line that
 * is none, a name that comes twice, most points of nothing, and more points than there are.
 */
export function readForeignScores(text: string): Result<readonly Scored[], ScoresRefusal> {
  const scores: Scored[] = []
  for (const [at, row] of text.split('\n').entries()) {
    const place = { field: 'scores', line: at + 1 } as const
    if (row.trim() === '') continue
    const parts = /^(?<name>.+?)\s*:\s*(?<points>\S+)\s*\/\s*(?<most>\S+)$/.exec(row.trim())?.groups
    const read = Scored.safeParse({ ...parts, weight: '1' })
    if (!read.success || exactOf(read.data.most).n === 0n) return refuse({ kind: 'score-unreadable', ...place })
    const { name, points, most } = read.data
    if (scores.some((one) => one.name === name)) return refuse({ kind: 'score-twice', ...place })
    if (compareRatio(exactOf(points), exactOf(most)) > 0) return refuse({ kind: 'score-over-most', ...place, most })
    scores.push(read.data)
  }
  return ok(scores)
}

/** Points by a scale of the city's own as they are typed. */
export const writeForeignScores = (scores: readonly Scored[]): string =>
  scores.map(({ name, points, most }) => `${name}: ${points} / ${most}`).join('\n')

/** Points as they are typed, for every criterion of the year. */
export const writeScores = (scores: readonly Scored[], criteria: readonly Criterion[]): string =>
  criteria.map(({ name }) => `${name}: ${scores.find((one) => one.name === name)?.points ?? ''}`).join('\n')

/**
 * Decides the weighted total of some points: of each criterion its share of the most, weighted; in percent of all,
 * exactly, from 0 to 100. Null where nothing that weighs was scored.
 */
export function totalOf(scores: readonly Scored[]): Ratio | null {
  let [sum, weights] = [ratio(0), ratio(0)]
  for (const { points, most, weight } of scores) {
    const [given, all, heavy] = [exactOf(points), exactOf(most), exactOf(weight)]
    sum = addRatio(sum, multiplyRatio(heavy, ratio(given.n * all.d, given.d * all.n)))
    weights = addRatio(weights, heavy)
  }
  return weights.n === 0n ? null : ratio(100n * sum.n * weights.d, sum.d * weights.n)
}

/** A total as it is printed: one decimal, an exact half up. */
export const printTotal = (total: Ratio): string => formatDecimal(roundHalfUp(total, 1))

/** Decides the grade of a total: the first whose lower bound it reaches, by the exact total, never by the printed one. */
export const gradeOf = (total: Ratio, grades: readonly Grade[]): string | null =>
  grades.find(({ from }) => compareRatio(total, exactOf(from)) >= 0)?.name ?? null
