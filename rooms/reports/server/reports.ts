import type { ReportName } from '../core/report-name.ts'
import { agendaListReport } from './agenda-list.ts'
import { ballotResultReport } from './ballot-result.ts'
import { innovationPlanReport } from './innovation-plan.ts'
import { meetingRegisterReport } from './meeting-register.ts'
import { projectSheetReport } from './project-sheet.ts'
import type { Report } from './report.ts'

/** Every paper that can be made, in the order in which they are offered. */
export const reports: readonly Report[] = [
  innovationPlanReport,
  projectSheetReport,
  agendaListReport,
  ballotResultReport,
  meetingRegisterReport,
]

/** The paper of a name. A name without one is a mistake in the program: a test looks at each. */
export function reportOf(name: ReportName): Report {
  const report = reports.find((one) => one.name === name)
  if (report === undefined) throw new Error(`No report is made for ${name}.`)
  return report
}
