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
import type { ReportMeans } from './report-means.ts'
import { reportsWith } from './reports.ts'

export function reportsRoom(means: ReportMeans): Room {
  const reports = reportsWith(means)
  return {
    name: 'reports',
    title: { ko: '문서와 보고', en: 'Papers and reports' },
    handlers: [
      listReportsHandler(reports),
      seeReportHandler(reports),
      issueReportHandler(reports),
      listIssuedHandler,
      seeIssuedHandler,
      orderPackageHandler(reports),
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
}
