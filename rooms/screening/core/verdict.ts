import { z } from 'zod'

/** 적정, 조건부적정, 부적정 (domain.md 1.3, gate C1). */
export const verdicts = ['suitable', 'conditional', 'unsuitable'] as const
export const Verdict = z.enum(verdicts)
export type Verdict = z.infer<typeof Verdict>

/** Why an item is unsuitable: the usual list of exclusions (domain.md 4.2), and what stands in none of them. */
export const reasonCodes = [
  'against-law',
  'not-district-business',
  'duplicate',
  'more-than-one-year',
  'for-one-person-or-group',
  'no-budget-needed',
  'running-cost',
  'other',
] as const
export const ReasonCode = z.enum(reasonCodes)
export type ReasonCode = z.infer<typeof ReasonCode>
