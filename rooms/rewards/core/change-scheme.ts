import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won } from '#kit/won.ts'
import type { Points } from './points.ts'
import { moneyGiven, type RewardRound } from './reward-round.ts'
import type { RewardRule, RewardScheme } from './reward-scheme.ts'

export const ChangeSchemeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule-in-use'), field: z.literal('rules'), line: z.int(), title: z.string() }),
  z.object({ kind: z.literal('threshold-given'), field: z.literal('thresholds'), points: z.int(), gives: z.string() }),
  z.object({ kind: z.literal('below-given'), field: z.literal('budget'), given: Won }),
])
export type ChangeSchemeRefusal = z.infer<typeof ChangeSchemeRefusal>

const saysTheSame = (one: RewardRule, other: RewardRule | undefined): boolean =>
  one.kind === other?.kind && one.title === other.title && one.points === other.points

/**
 * Decides whether the rules of a year may take the place of those that stand. A rule by which points stand in the ledger
 * keeps its place and what it gives, an award that was given its threshold, and the money is no less than was given: what
 * happened under the rules stays true. Whom a rule means and how many it gives at most may change for what comes.
 */
export function changeScheme(
  before: RewardScheme | null,
  ledger: readonly Points[],
  rounds: readonly RewardRound[],
  after: RewardScheme,
): Result<RewardScheme, ChangeSchemeRefusal> {
  const used = new Set(ledger.filter(({ state }) => state !== 'refused').map(({ ruleNo }) => ruleNo))
  for (const rule of before?.rules ?? []) {
    const { no, title } = rule
    if (used.has(no) && !saysTheSame(rule, after.rules[no - 1]))
      return refuse({ kind: 'rule-in-use', field: 'rules', line: no, title })
  }
  const awards = rounds.filter(({ year }) => year === after.year).flatMap((round) => round.awards)
  for (const { threshold: points, gives, cost } of awards)
    if (!after.thresholds.some((one) => one.points === points && one.gives === gives && one.cost === cost))
      return refuse({ kind: 'threshold-given', field: 'thresholds', points, gives })
  const given = moneyGiven(after.year, rounds)
  return after.budget < given ? refuse({ kind: 'below-given', field: 'budget', given }) : ok(after)
}
