import { z } from 'zod'

/** The papers that the district can have made of its data, each by the name of the command line. */
export const reportNames = [
  'innovation-plan',
  'project-sheet',
  'pledge-sheet',
  'result-card',
  'result-cards',
  'agenda-list',
  'ballot-result',
  'meeting-register',
  'meeting-record',
  'minutes',
  'field-checks',
  'screening-result',
  'department-reviews',
  'survey-result',
  'council-work-report',
  'department-work-plan',
  'payment-sheet',
  'reply-letter',
  'reply-letters',
  'vote-audit',
  'budget-opinion',
  'budget-bill-sheet',
  'assembly-data',
  'business-expenses',
  'draft-letter',
] as const
export const ReportName = z.enum(reportNames)
export type ReportName = z.infer<typeof ReportName>
