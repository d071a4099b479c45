import { handleCommand } from '#kernel/handler.ts'
import { recordSettlement } from '../contract.ts'
import { enterEvent } from './enter-event.ts'

export const recordSettlementHandler = handleCommand(recordSettlement, (context, { entryId, subsidyId, ...event }) =>
  enterEvent(context, { entryId, subsidyId }, { kind: 'settlement', ...event }),
)
