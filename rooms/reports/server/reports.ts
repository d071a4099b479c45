import type { ReportName } from '../core/report-name.ts'
import { agendaListReport } from './agenda-list.ts'
import { ballotResultReport } from './ballot-result.ts'
import { councilWorkReportReport } from './council-work-report.ts'
import { departmentReviewsReport } from './department-reviews.ts'
import { departmentWorkPlanReport } from './department-work-plan.ts'
import { draftLetterOf } from './draft-letter.ts'
import { fieldChecksReport } from './field-checks.ts'
import { innovationPlanReport } from './innovation-plan.ts'
import { meetingRecordReport } from './meeting-record.ts'
import { meetingRegisterReport } from './meeting-register.ts'
import { minutesReport } from './minutes.ts'
import { pledgeSheetReport } from './pledge-sheet.ts'
import { projectSheetReport } from './project-sheet.ts'
import type { Report } from './report.ts'
import { screeningResultReport } from './screening-result.ts'
import { surveyResultReport } from './survey-result.ts'

const papers: readonly Report[] = [
  innovationPlanReport,
  projectSheetReport,
  pledgeSheetReport,
  agendaListReport,
  departmentReviewsReport,
  fieldChecksReport,
  screeningResultReport,
  ballotResultReport,
  meetingRegisterReport,
  meetingRecordReport,
  minutesReport,
  surveyResultReport,
  councilWorkReportReport,
  departmentWorkPlanReport,
]

/** Every paper that can be made, in the order in which they are offered; last the letter to hand one in with. */
export const reports: readonly Report[] = [...papers, draftLetterOf(papers)]

/** The paper of a name. A name without one is a mistake in the program: a test looks at each. */
export function reportOf(name: ReportName): Report {
  const report = reports.find((one) => one.name === name)
  if (report === undefined) throw new Error(`No report is made for ${name}.`)
  return report
}
