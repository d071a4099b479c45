import type { ReportName } from '../core/report-name.ts'
import { agendaListReport } from './agenda-list.ts'
import { assemblyDataReport } from './assembly-data.ts'
import { ballotResultReport } from './ballot-result.ts'
import { billSheetReport, budgetOpinionReport } from './budget-papers.ts'
import { businessExpensesReport } from './business-expenses.ts'
import { councilWorkReportReport } from './council-work-report.ts'
import { departmentReviewsReport } from './department-reviews.ts'
import { departmentWorkPlanReport } from './department-work-plan.ts'
import { draftLetterOf } from './draft-letter.ts'
import { fieldChecksReport } from './field-checks.ts'
import { innovationPlanReport } from './innovation-plan.ts'
import { meetingRecordReport } from './meeting-record.ts'
import { meetingRegisterReport } from './meeting-register.ts'
import { minutesReport } from './minutes.ts'
import { paymentSheetReport } from './payment-sheet.ts'
import { pledgeSheetReport } from './pledge-sheet.ts'
import { projectSheetReport } from './project-sheet.ts'
import { replyLetterReport, replyLettersReport } from './reply-letters.ts'
import type { Report } from './report.ts'
import type { ReportMeans } from './report-means.ts'
import { resultCardReport, resultCardsReport } from './result-card.ts'
import { screeningResultReport } from './screening-result.ts'
import { surveyResultReport } from './survey-result.ts'
import { voteAuditReport } from './vote-audit.ts'

/** The papers that carry what they are made of, in the order in which they are offered. */
const papers = (means: ReportMeans): readonly Report[] => [
  innovationPlanReport,
  projectSheetReport,
  pledgeSheetReport,
  resultCardReport,
  resultCardsReport,
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
  paymentSheetReport,
  replyLetterReport,
  replyLettersReport,
  voteAuditReport(means),
  budgetOpinionReport,
  billSheetReport,
  assemblyDataReport,
  businessExpensesReport,
]

/** Every paper that can be made, in the order in which they are offered; last the letter to hand one in with. */
export function reportsWith(means: ReportMeans): readonly Report[] {
  const all = papers(means)
  return [...all, draftLetterOf(all)]
}

/** The paper of a name. A name without one is a mistake in the program: a test looks at each. */
export function reportOf(reports: readonly Report[], name: ReportName): Report {
  const report = reports.find((one) => one.name === name)
  if (report === undefined) throw new Error(`No report is made for ${name}.`)
  return report
}
