import type { CountingRule } from './counting-rule.ts'
import type { Election } from './election.ts'
import type { Outcome } from './outcome.ts'

/** Why a rule cannot count an election. */
export type CountRefused =
  | { readonly kind: 'needs-ballots' }
  | { readonly kind: 'needs-budget' }
  | { readonly kind: 'needs-winners' }
  | { readonly kind: 'takes-no-weights' }
  | { readonly kind: 'unknown-project'; readonly id: string }
  | { readonly kind: 'unknown-channel'; readonly channel: string }

export declare function mayCount(election: Election, rule: CountingRule): CountRefused | null
export declare function countElection(election: Election, rule: CountingRule): Outcome
