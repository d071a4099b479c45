import { z } from 'zod'
import { idWord, integer, textWord } from './words.ts'

const ordinal = z.enum(['borda0', 'len-rank']).optional()
const shares = {
  completion: z.enum(['none', 'utilitarian', 'add1', 'add1-utilitarian']),
  add1_stop: z.enum(['exhaustive', 'overshoot']),
  start: z.enum(['exact', 'floor']),
}
/** What decides the winners of a contest, with its options (docs/pbvote-1.md, section 8). */
const rule = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('top'), seats: integer(1), ordinal }),
  z.strictObject({ name: z.literal('greedy') }),
  z.strictObject({ name: z.literal('greedy-score'), ordinal }),
  z.strictObject({ name: z.literal('greedy-per-cost') }),
  z.strictObject({ name: z.literal('mes-cost'), ...shares }),
  z.strictObject({ name: z.literal('mes-cardinality'), ...shares }),
  z.strictObject({ name: z.literal('mes-score'), ...shares, ordinal }),
  z.strictObject({ name: z.literal('phragmen'), stop: z.enum(['skip', 'first-misfit']) }),
])

/** What the winners among some options may cost together: those of a dong, or of a category. */
const limit = z.strictObject({ title: textWord, most: integer(1), of: z.array(idWord).min(1) })

const option = z.strictObject({ id: idWord, title: textWord, cost: integer(1).optional() })

export const contestShape = z.strictObject({
  id: idWord,
  title: textWord,
  kind: z.enum(['approve', 'rank', 'points', 'score']),
  min: integer(0),
  max: integer(1),
  options: z.array(option).min(1).max(250),
  points: integer(1, 65_535).optional(),
  highest: integer(1, 65_535).optional(),
  cost_limit: integer(1).optional(),
  budget: integer(1).optional(),
  min_votes: integer(1).optional(),
  conflicts: z.array(z.tuple([idWord, idWord])).optional(),
  limits: z.array(limit).min(1).max(100).optional(),
  misfit: z.enum(['stop', 'part']).optional(),
  rule,
})

export type Contest = z.infer<typeof contestShape>
export type Rule = z.infer<typeof rule>

/** Whether a rule asks each ballot rather than sums, so that paper must be entered one by one. */
export const needsBallots = ({ name }: Rule): boolean => name.startsWith('mes-') || name === 'phragmen'

const forApproval: readonly string[] = ['greedy', 'greedy-per-cost', 'mes-cost', 'mes-cardinality', 'phragmen']
const forNumbers: readonly string[] = ['greedy-score', 'mes-score']
/** Those that go down one list and take what the budget carries. */
const downOneList: readonly string[] = ['greedy', 'greedy-score', 'greedy-per-cost']

/** What may be wrong with a contest whose shape is right. */
export type ContestFault =
  | 'minimum-and-maximum'
  | 'points-of-kind'
  | 'highest-of-kind'
  | 'rule-of-kind'
  | 'budget-of-rule'
  | 'ordinal-of-kind'
  | 'conflict-of-options'
  | 'conflict-of-rule'
  | 'limit-of-options'
  | 'limit-of-rule'
  | 'misfit-of-rule'
  | 'costs-missing'

/** What is wrong with a contest beyond its shape; null when nothing is. */
export function faultOfContest(contest: Contest): ContestFault | null {
  const { kind, min, max, options, rule: chosen, conflicts = [], limits = [], misfit } = contest
  const ids = new Set(options.map(({ id }) => id))
  const isApproval = kind === 'approve'
  const faults: readonly (readonly [boolean, ContestFault])[] = [
    [min > max || max > options.length, 'minimum-and-maximum'],
    [(kind === 'points') !== (contest.points !== undefined), 'points-of-kind'],
    [(kind === 'score') !== (contest.highest !== undefined), 'highest-of-kind'],
    [(isApproval ? forNumbers : forApproval).includes(chosen.name), 'rule-of-kind'],
    [(chosen.name === 'top') !== (contest.budget === undefined), 'budget-of-rule'],
    [('ordinal' in chosen && chosen.ordinal !== undefined) !== (kind === 'rank'), 'ordinal-of-kind'],
    [conflicts.some(([a, b]) => a === b || !ids.has(a) || !ids.has(b)), 'conflict-of-options'],
    [conflicts.length > 0 && needsBallots(chosen), 'conflict-of-rule'],
    [limits.some(({ of }) => new Set(of).size !== of.length || of.some((id) => !ids.has(id))), 'limit-of-options'],
    [limits.length > 0 && !downOneList.includes(chosen.name), 'limit-of-rule'],
    [misfit !== undefined && !downOneList.includes(chosen.name), 'misfit-of-rule'],
    [needsCosts(contest) && options.some(({ cost }) => cost === undefined), 'costs-missing'],
  ]
  return faults.find(([isFault]) => isFault)?.[1] ?? null
}

const needsCosts = ({ budget, cost_limit }: Contest): boolean => budget !== undefined || cost_limit !== undefined

/** How many bytes a contest takes in a plain ballot. */
export function encodedLength({ kind, options, max }: Contest): number {
  if (kind === 'approve') return Math.ceil(options.length / 8)
  return kind === 'rank' ? max : 2 * options.length
}
