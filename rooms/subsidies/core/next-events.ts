import { type Life, notPaid } from './life.ts'
import { type EventKind, eventKinds } from './life-event.ts'
import { refusedBefore } from './take-event.ts'

/** What may happen next to a subsidy, in the order of a life; a payment is not next once all is paid. */
export const nextEvents = (life: Life): readonly EventKind[] =>
  eventKinds.filter((kind) => refusedBefore(life, { kind }) === null && !(kind === 'payment' && notPaid(life) === 0))
