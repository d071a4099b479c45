import { handleCommand } from '#kernel/handler.ts'
import { recordApplication } from '../contract.ts'
import { enterEvent } from './enter-event.ts'

export const recordApplicationHandler = handleCommand(recordApplication, (context, { entryId, subsidyId, ...event }) =>
  enterEvent(context, { entryId, subsidyId }, { kind: 'application', ...event }),
)
