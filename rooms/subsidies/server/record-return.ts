import { handleCommand } from '#kernel/handler.ts'
import { recordReturn } from '../contract.ts'
import { enterEvent } from './enter-event.ts'

export const recordReturnHandler = handleCommand(recordReturn, (context, { entryId, subsidyId, ...event }) =>
  enterEvent(context, { entryId, subsidyId }, { kind: 'return', ...event }),
)
