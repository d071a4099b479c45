import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { issueReportHandler, listIssuedHandler, seeIssuedHandler } from './issue-report.ts'
import { listReportsHandler, seeReportHandler } from './make-report.ts'
import {
  dropPackageHandler,
  finishPackageHandler,
  listPackagesHandler,
  orderPackageHandler,
  takePackageHandler,
} from './packages.ts'

export const reportsRoom: Room = {
  name: 'reports',
  title: { ko: '문서와 보고', en: 'Papers and reports' },
  handlers: [
    listReportsHandler,
    seeReportHandler,
    issueReportHandler,
    listIssuedHandler,
    seeIssuedHandler,
    orderPackageHandler,
    dropPackageHandler,
    finishPackageHandler,
    listPackagesHandler,
    takePackageHandler,
  ],
  explain,
  tells: [
    {
      kind: 'reports.package-ready',
      title: { ko: '한꺼번에 만든 파일이 다 됨', en: 'Files made together are ready' },
    },
  ],
}
