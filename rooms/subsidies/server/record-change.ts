import { handleCommand } from '#kernel/handler.ts'
import { recordChange } from '../contract.ts'
import { enterEvent } from './enter-event.ts'

export const recordChangeHandler = handleCommand(recordChange, (context, { entryId, subsidyId, ...event }) =>
  enterEvent(context, { entryId, subsidyId }, { kind: 'change', ...event }),
)
