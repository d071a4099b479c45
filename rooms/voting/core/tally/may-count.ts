import type { CountingRule } from './counting-rule.ts'
import type { Election } from './election.ts'
import { rules } from './rules/rules.ts'

/** Why a rule cannot count an election. */
export type CountRefused =
  | { readonly kind: 'needs-ballots'; readonly channel: string }
  | { readonly kind: 'needs-budget' }
  | { readonly kind: 'needs-winners' }
  | { readonly kind: 'takes-no-weights' }
  | { readonly kind: 'takes-no-limits' }
  | { readonly kind: 'unknown-project'; readonly id: string }
  | { readonly kind: 'channel-without-weight'; readonly channel: string }

/**
 * Decides whether a rule can count an election; null when it can. Sums of a channel do not do for a rule that needs
 * ballots, nor for points; weights go with sums only, and then every channel must have one (voting-protocol 10.2, 10.4).
 * Limits of dongs and categories, and funding in part, belong to counts by votes.
 */
export function mayCount(election: Election, rule: CountingRule): CountRefused | null {
  const { counts, needsBallots, needsBudget, needsWinners } = rules[rule.rule]
  const ids = new Set(election.projects.map(({ id }) => id))
  const unknown = [...rule.atMostOne, ...rule.limits.map(({ of }) => of)].flat().find((id) => !ids.has(id))
  const sheet = election.sheets[0]
  const channels = [...election.ballots, ...election.sheets].map(({ channel }) => channel)
  const { weights } = rule
  const unweighted = weights === null ? undefined : channels.find((channel) => !Object.hasOwn(weights, channel))
  if (unknown !== undefined) return { kind: 'unknown-project', id: unknown }
  if (needsBudget && election.budget === null) return { kind: 'needs-budget' }
  if (needsWinners && rule.winners === null) return { kind: 'needs-winners' }
  if (sheet !== undefined && (needsBallots || (counts === 'points' && election.kind !== 'approve')))
    return { kind: 'needs-ballots', channel: sheet.channel }
  if (weights !== null && needsBallots) return { kind: 'takes-no-weights' }
  if (needsBallots && (rule.limits.length > 0 || rule.misfit === 'part')) return { kind: 'takes-no-limits' }
  if (unweighted !== undefined) return { kind: 'channel-without-weight', channel: unweighted }
  return null
}
