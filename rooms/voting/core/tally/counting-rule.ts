import { z } from 'zod'

/** The rules by which winners are found; what each does stands in the file that carries its name in `rules/`. */
export const ruleNames = [
  'most-votes',
  'greedy',
  'greedy-score',
  'greedy-per-cost',
  'greedy-score-per-cost',
  'mes-cost',
  'mes-cardinality',
  'mes-score',
  'phragmen',
] as const
export type RuleName = (typeof ruleNames)[number]

/** How projects that are exactly equal are ordered (participatory-budgeting practice, and the public draw). */
export const TieRule = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('id') }),
  z.strictObject({ by: z.literal('min-cost') }),
  z.strictObject({ by: z.literal('file-order') }),
  z.strictObject({ by: z.literal('seed'), seed: z.string().min(1) }),
])
export type TieRule = z.infer<typeof TieRule>

/** A weight as an exact fraction: [numerator, denominator]. */
const Weight = z.tuple([z.number().int().nonnegative(), z.number().int().positive()])

/** Everything that decides who wins, as one value of plain data; a manifest carries it whole. Unknown keys are refused. */
export const CountingRule = z.strictObject({
  rule: z.enum(ruleNames),
  /** What follows equal shares where money is left. */
  completion: z.enum(['none', 'utilitarian', 'add1', 'add1-utilitarian']),
  /** Add1 ends when nothing more would fit, or only before the first result that costs too much. */
  add1Stop: z.enum(['exhaustive', 'overshoot']),
  /** Each voter's first share of the budget: exact, or cut to whole currency units. */
  start: z.enum(['exact', 'floor']),
  /** What Add1 adds to each share at a time, in currency units. */
  increment: z.number().int().positive(),
  /** What the last of a ranked ballot is worth: nothing, or one. */
  ordinal: z.enum(['borda0', 'len-rank']),
  /** Whether Phragmén ends at the first project that does not fit, or leaves it out and goes on. */
  phragmenStop: z.enum(['skip', 'first-misfit']),
  /** Whether a count by votes leaves out what does not fit and goes on, ends there, or gives it what is left and ends. */
  misfit: z.enum(['skip', 'stop', 'part']),
  ties: TieRule,
  /** The least votes (points, where points are counted) that a project needs. */
  minimumVotes: z.number().int().nonnegative(),
  /** Groups of projects of which at most one may win. */
  atMostOne: z.array(z.array(z.string()).min(2)),
  /** What the winners of a dong or of a category may cost together, in whole currency units. */
  limits: z.array(
    z.strictObject({
      title: z.string().default(''),
      most: z.number().int().nonnegative(),
      of: z.array(z.string()).min(1),
    }),
  ),
  /** How many win at most; null for as many as the budget carries. */
  winners: z.number().int().positive().nullable(),
  /** After equal shares: whether the count by votes replaces it because strictly more voters fare better with it. */
  comparison: z.enum(['none', 'approved-winners', 'excluded-voters']),
  /** The weight of each channel's votes as a share of that channel's own total; null counts all votes alike. */
  weights: z.record(z.string(), Weight).nullable(),
})
export type CountingRule = z.infer<typeof CountingRule>

const defaults: Omit<CountingRule, 'rule'> = {
  completion: 'none',
  add1Stop: 'exhaustive',
  start: 'exact',
  increment: 1,
  ordinal: 'borda0',
  phragmenStop: 'skip',
  misfit: 'skip',
  ties: { by: 'id' },
  minimumVotes: 0,
  atMostOne: [],
  limits: [],
  winners: null,
  comparison: 'none',
  weights: null,
}

/** The rule of a name with the options given, and the usual ones for the rest (ties by id, nothing weighted). */
export const countingRule = (rule: RuleName, options: Partial<Omit<CountingRule, 'rule'>> = {}): CountingRule => ({
  rule,
  ...defaults,
  ...options,
})
