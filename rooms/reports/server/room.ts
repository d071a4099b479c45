import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { issueReportHandler, listIssuedHandler, seeIssuedHandler } from './issue-report.ts'
import { listReportsHandler, seeReportHandler } from './make-report.ts'

export const reportsRoom: Room = {
  name: 'reports',
  title: { ko: '문서와 보고', en: 'Papers and reports' },
  handlers: [listReportsHandler, seeReportHandler, issueReportHandler, listIssuedHandler, seeIssuedHandler],
  explain,
}
