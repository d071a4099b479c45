import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ContractStepName } from './contract-kind.ts'
import { Line } from './line.ts'

const document = Line.nullable().default(null)

/** 설계변경, 계약변경: the amount and last day after it; null where they stay. */
export const ContractChange = z.object({
  kind: z.literal('change'),
  amount: PlannedWon.nullable().default(null),
  endsOn: LocalDate.nullable().default(null),
  why: Line,
  document,
})

/** 선금, 기성금, 준공금. */
export const paymentForms = ['advance', 'progress', 'final'] as const
/** `document` names the expenditure (지출결의) that paid it. */
export const ContractPayment = z.object({
  kind: z.literal('payment'),
  form: z.enum(paymentForms),
  amount: PlannedWon,
  document,
})

export const ContractStep = z.object({
  kind: z.literal('step'),
  step: ContractStepName,
  /** 하자담보책임기간: told with a passed inspection alone. */
  warrantyUntil: LocalDate.nullable().default(null),
  /** Findings of a failed inspection, or why a contract was ended: these two are not recorded without. */
  why: Line.nullable().default(null),
  document,
})

export const ContractEvent = z.discriminatedUnion('kind', [ContractChange, ContractPayment, ContractStep])
export type ContractEvent = z.infer<typeof ContractEvent>
export type EventOf<Kind extends ContractEvent['kind']> = Extract<ContractEvent, { kind: Kind }>
