import { z } from 'zod'
import { ExactNumber } from '#rooms/budget/core/exact-number.ts'

/** 과정평가 or 성과평가. */
export const IndicatorPhase = z.enum(['process', 'outcome'])
export type IndicatorPhase = z.infer<typeof IndicatorPhase>

/** 이상, 초과, 이하, 미만, "= 0" (중복 없음), or a bare number that says nothing. */
export const Comparator = z.enum(['gte', 'gt', 'lte', 'lt', 'eq', 'unspecified'])
export type Comparator = z.infer<typeof Comparator>

/** What a target is counted per: 연, 분기별, 월, 일일, 동별. */
export const TargetPer = z.enum(['year', 'quarter', 'month', 'day', 'dong'])
export type TargetPer = z.infer<typeof TargetPer>

/** A target: the text as written, and what it is taken to say. A percentage keeps its unit (70 and "%"). */
export const Target = z
  .object({
    text: z.string().min(1),
    comparator: Comparator,
    value: ExactNumber.nullable(),
    unit: z.string().nullable(),
    per: TargetPer.nullable(),
  })
  .readonly()
export type Target = z.infer<typeof Target>

/** An indicator (성과지표) of a project and how it is evidenced (측정 방법). */
export const Indicator = z
  .object({
    no: z.int().min(1).max(10_000),
    phase: IndicatorPhase,
    goal: z.string().min(1),
    name: z.string().min(1),
    target: Target,
    evidence: z.string().min(1).nullable(),
    note: z.string().min(1).nullable(),
  })
  .readonly()
export type Indicator = z.infer<typeof Indicator>

/** How a target is read: by which comparison, whether that is assumed, and whether less is better. */
export interface TargetReading {
  readonly comparator: Exclude<Comparator, 'unspecified'>
  readonly assumed: boolean
  readonly lowerIsBetter: boolean
}

/** Decides how a target is read: a bare number means "at least", and the reading says so (domain.md 1.7 and 6). */
export function readTarget(target: Target): TargetReading {
  const { comparator } = target
  if (comparator === 'unspecified') return { comparator: 'gte', assumed: true, lowerIsBetter: false }
  const none = comparator === 'eq' && target.value?.n === 0
  return { comparator, assumed: false, lowerIsBetter: comparator === 'lt' || comparator === 'lte' || none }
}
