import { handleCommand } from '#kernel/handler.ts'
import { recordDecision } from '../contract.ts'
import { enterEvent } from './enter-event.ts'

export const recordDecisionHandler = handleCommand(recordDecision, (context, { entryId, subsidyId, ...event }) =>
  enterEvent(context, { entryId, subsidyId }, { kind: 'decision', ...event }),
)
