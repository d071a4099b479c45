import { z } from 'zod'
import { LocalDate, Period } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Cycle } from './cycle.ts'

/** A decision that moved a step: from which dates to which, when and why. */
export const StepChange = z
  .object({
    no: z.int().min(1),
    before: Period,
    after: Period,
    decidedOn: LocalDate,
    reason: z.string().min(1),
  })
  .readonly()
export type StepChange = z.infer<typeof StepChange>

export const ChangeStepDatesRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step-not-found'), no: z.int() }),
  z.object({ kind: z.literal('dates-unchanged'), no: z.int() }),
])
export type ChangeStepDatesRefusal = z.infer<typeof ChangeStepDatesRefusal>

/**
 * Decides the change of a step's dates, which is a decision with a written reason (domain.md 1.2: the cycle shifts to
 * another calendar). Refuses a step the cycle does not have and dates that are the same.
 */
export function changeStepDates(
  cycle: Cycle,
  decision: Omit<StepChange, 'before'>,
): Result<StepChange, ChangeStepDatesRefusal> {
  const { no, after } = decision
  const step = cycle.steps.find((one) => one.no === no)
  if (step === undefined) return refuse({ kind: 'step-not-found', no })
  const { period: before } = step
  const same = before.from === after.from && before.to === after.to && before.precision === after.precision
  return same ? refuse({ kind: 'dates-unchanged', no }) : ok({ ...decision, before })
}
