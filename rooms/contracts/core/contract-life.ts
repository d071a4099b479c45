import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { addWon, subtractWon, Won, zeroWon } from '#kit/won.ts'
import type { ContractEvent, EventOf } from './contract-event.ts'
import { type ContractKind, hasStep } from './contract-kind.ts'
import type { Contract } from './contract-terms.ts'

/** Where a contract stands after what has happened to it, in won. */
export interface ContractLife {
  readonly kind: ContractKind
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly amount: Won
  readonly changes: number
  readonly paid: Won
  readonly startedOn: LocalDate | null
  readonly completedOn: LocalDate | null
  readonly passedOn: LocalDate | null
  readonly warrantyUntil: LocalDate | null
  readonly endedOn: LocalDate | null
}

/** A contract of which nothing has happened yet. */
export const newLife = ({ kind, startsOn, endsOn, amount }: Contract): ContractLife => ({
  ...{ kind, startsOn, endsOn, amount, changes: 0, paid: zeroWon },
  ...{ startedOn: null, completedOn: null, passedOn: null, warrantyUntil: null, endedOn: null },
})

export const contractStates = ['agreed', 'under-way', 'completed', 'passed', 'closed', 'ended'] as const
export type ContractState = (typeof contractStates)[number]

/** Whether the last step of its kind is taken: it has passed inspection, or its time is over where nothing is inspected. */
const isDelivered = ({ kind, passedOn, completedOn }: ContractLife): boolean =>
  hasStep(kind, 'passed') ? passedOn !== null : completedOn !== null

/** Decides where a contract stands; closed once the last step of its kind is taken and the whole amount is paid. */
export function stateOf(life: ContractLife): ContractState {
  const { endedOn, passedOn, completedOn, startedOn, amount, paid } = life
  if (endedOn !== null) return 'ended'
  if (isDelivered(life) && paid === amount) return 'closed'
  if (passedOn !== null) return 'passed'
  if (completedOn !== null) return 'completed'
  return startedOn === null ? 'agreed' : 'under-way'
}

/** What a contract takes of a budget, in won: its amount as last changed; of one that was ended (해지) what was paid until then. */
export const committed = ({ endedOn, amount, paid }: Pick<ContractLife, 'endedOn' | 'amount' | 'paid'>): Won =>
  endedOn === null ? amount : paid

const ended = z.object({ kind: z.literal('contract-ended') })

export const ChangeRefusal = z.discriminatedUnion('kind', [
  ended,
  z.object({ kind: z.literal('changes-nothing'), field: z.literal('amount') }),
  z.object({ kind: z.literal('changed-below-paid'), field: z.literal('amount'), amount: Won, paid: Won }),
  z.object({ kind: z.literal('changed-to-nothing'), field: z.literal('amount') }),
  z.object({ kind: z.literal('changed-end-before-start'), field: z.literal('endsOn') }),
  z.object({ kind: z.literal('changed-after-inspection') }),
])

export const PaymentRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('payment-without-amount'), field: z.literal('amount') }),
  z.object({ kind: z.literal('paid-above-contract'), field: z.literal('amount'), amount: Won, open: Won }),
  z.object({ kind: z.literal('final-before-inspection'), field: z.literal('form') }),
  z.object({ kind: z.literal('advance-after-completion'), field: z.literal('form') }),
])

export const StepRefusal = z.discriminatedUnion('kind', [
  ended,
  z.object({ kind: z.literal('step-of-other-kind'), field: z.literal('step') }),
  z.object({ kind: z.literal('step-taken-already'), field: z.literal('step') }),
  z.object({ kind: z.literal('not-started'), field: z.literal('step') }),
  z.object({ kind: z.literal('not-completed'), field: z.literal('step') }),
  z.object({ kind: z.literal('step-without-reason'), field: z.literal('why') }),
  z.object({ kind: z.literal('warranty-without-inspection'), field: z.literal('warrantyUntil') }),
])

/** Why an event of a kind is refused. */
export interface EventRefusals {
  readonly change: z.infer<typeof ChangeRefusal>
  readonly payment: z.infer<typeof PaymentRefusal>
  readonly step: z.infer<typeof StepRefusal>
}
export type LifeRefusal = EventRefusals[keyof EventRefusals]
type Taken = Result<ContractLife, LifeRefusal>

/**
 * Takes what happened on a day into the life of a contract, or refuses it: a contract takes the steps of its kind in their
 * order; nothing is paid beyond the amount as last changed or, at the end, before the last step. The law: README of this
 * room.
 */
export function takeEvent(life: ContractLife, event: ContractEvent, on: LocalDate): Taken {
  if (event.kind === 'payment') return pay(life, event)
  if (life.endedOn !== null) return refuse({ kind: 'contract-ended' })
  return event.kind === 'change' ? change(life, event) : step(life, event, on)
}

function change(life: ContractLife, { amount, endsOn }: EventOf<'change'>): Taken {
  if (life.passedOn !== null) return refuse({ kind: 'changed-after-inspection' })
  if (amount === null && endsOn === null) return refuse({ kind: 'changes-nothing', field: 'amount' })
  if (amount === 0) return refuse({ kind: 'changed-to-nothing', field: 'amount' })
  if (amount !== null && amount < life.paid)
    return refuse({ kind: 'changed-below-paid', field: 'amount', amount, paid: life.paid })
  if (endsOn !== null && endsOn < life.startsOn) return refuse({ kind: 'changed-end-before-start', field: 'endsOn' })
  return ok({ ...life, amount: amount ?? life.amount, endsOn: endsOn ?? life.endsOn, changes: life.changes + 1 })
}

/** What was done before a contract was ended is still paid. */
function pay(life: ContractLife, { form, amount }: EventOf<'payment'>): Taken {
  if (amount === 0) return refuse({ kind: 'payment-without-amount', field: 'amount' })
  if (form === 'advance' && life.completedOn !== null)
    return refuse({ kind: 'advance-after-completion', field: 'form' })
  if (form === 'final' && !isDelivered(life)) return refuse({ kind: 'final-before-inspection', field: 'form' })
  const open = subtractWon(life.amount, life.paid)
  if (amount > open) return refuse({ kind: 'paid-above-contract', field: 'amount', amount, open })
  return ok({ ...life, paid: addWon(life.paid, amount) })
}

function step(life: ContractLife, { step: taken, why, warrantyUntil }: EventOf<'step'>, on: LocalDate): Taken {
  if (!hasStep(life.kind, taken)) return refuse({ kind: 'step-of-other-kind', field: 'step' })
  if ((taken === 'failed' || taken === 'ended') && why === null)
    return refuse({ kind: 'step-without-reason', field: 'why' })
  if (taken !== 'passed' && warrantyUntil !== null)
    return refuse({ kind: 'warranty-without-inspection', field: 'warrantyUntil' })
  if (isDelivered(life)) return refuse({ kind: 'step-taken-already', field: 'step' })
  if (taken === 'ended') return ok({ ...life, endedOn: on })
  if (taken === 'started')
    return life.startedOn === null
      ? ok({ ...life, startedOn: on })
      : refuse({ kind: 'step-taken-already', field: 'step' })
  if (life.startedOn === null && hasStep(life.kind, 'started')) return refuse({ kind: 'not-started', field: 'step' })
  if (taken === 'completed')
    return life.completedOn === null
      ? ok({ ...life, completedOn: on })
      : refuse({ kind: 'step-taken-already', field: 'step' })
  if (life.completedOn === null) return refuse({ kind: 'not-completed', field: 'step' })
  // What failed is done again and completed on a later day, which is the one that counts for the delay.
  return ok(taken === 'passed' ? { ...life, passedOn: on, warrantyUntil } : { ...life, completedOn: null })
}
