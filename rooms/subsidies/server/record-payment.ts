import { handleCommand } from '#kernel/handler.ts'
import { recordPayment } from '../contract.ts'
import { enterEvent } from './enter-event.ts'

export const recordPaymentHandler = handleCommand(recordPayment, (context, { entryId, subsidyId, ...event }) =>
  enterEvent(context, { entryId, subsidyId }, { kind: 'payment', ...event }),
)
