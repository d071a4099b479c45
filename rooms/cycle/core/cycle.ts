import { z } from 'zod'
import { Period } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won } from '#kit/won.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { CycleKey } from '#rooms/items/core/item.ts'

/** The items room's key of a cycle, under the name this room gives it. */
export const CycleId = CycleKey
export type CycleId = CycleKey

/** What a step of the yearly cycle is for, from the discovery of agendas to next year's lesson (domain.md 1.2). */
export const stepKinds = [
  'discovery',
  'intake',
  'transfer',
  'deliberation',
  'review',
  'field-check',
  'screening',
  'vote',
  'drafting',
  'decision',
  'approval',
  'submission',
  'negotiation',
  'final-version',
  'execution',
  'evaluation',
  'other',
] as const
export const StepKind = z.enum(stepKinds)
export type StepKind = z.infer<typeof StepKind>

/** A dated step: who does it in the words of the source, and the gate it decides, where it decides one. */
export const Step = z
  .object({
    no: z.int().min(1),
    kind: StepKind,
    name: z.string().min(1),
    period: Period,
    owner: z.string().min(1).nullable(),
    /** What must be there before it begins, and what it leaves behind. */
    inputs: z.string().min(1).nullable().default(null),
    outputs: z.string().min(1).nullable().default(null),
    gateId: GateId.nullable(),
  })
  .readonly()
export type Step = z.infer<typeof Step>

/** The making of one year's plan: a name ("2021 지역사회혁신계획 수립"), the fiscal year planned for, dated steps. */
export const Cycle = z
  .object({
    id: CycleId,
    name: z.string().min(1),
    fiscalYear: z.int(),
    /** How much may be spent on what it chooses, where a limit was set. */
    limit: Won.nullable().default(null),
    steps: z.array(Step).min(1).readonly(),
  })
  .readonly()
export type Cycle = z.infer<typeof Cycle>

export const OpenCycleRefusal = z.object({ kind: z.literal('step-numbered-twice'), no: z.int() })
export type OpenCycleRefusal = z.infer<typeof OpenCycleRefusal>

/** Decides whether a cycle can be opened: each step has a number of its own. Refuses `step-numbered-twice`. */
export function openCycle(cycle: Cycle): Result<Cycle, OpenCycleRefusal> {
  const seen = new Set<number>()
  for (const { no } of cycle.steps) {
    if (seen.has(no)) return refuse({ kind: 'step-numbered-twice', no })
    seen.add(no)
  }
  return ok(cycle)
}
