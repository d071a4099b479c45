import { handleCommand } from '#kernel/handler.ts'
import { recordReport } from '../contract.ts'
import { enterEvent } from './enter-event.ts'

export const recordReportHandler = handleCommand(recordReport, (context, { entryId, subsidyId, ...event }) =>
  enterEvent(context, { entryId, subsidyId }, { kind: 'report', ...event }),
)
