import { approvalsUnderWay } from './under-way/approvals.ts'
import { budgetUnderWay } from './under-way/budget.ts'
import { contractsUnderWay } from './under-way/contracts.ts'
import { coursesUnderWay } from './under-way/courses.ts'
import { documentsUnderWay } from './under-way/documents.ts'
import { doingOn, type Visited } from './under-way/doing.ts'
import { evaluationUnderWay } from './under-way/evaluation.ts'
import { forumsUnderWay } from './under-way/forums.ts'
import { grantsUnderWay } from './under-way/grants.ts'
import { inspectionsUnderWay } from './under-way/inspections.ts'
import { itemsUnderWay } from './under-way/items.ts'
import { meetingsUnderWay } from './under-way/meetings.ts'
import { organizationUnderWay } from './under-way/organization.ts'
import { peopleUnderWay } from './under-way/people.ts'
import { performanceUnderWay } from './under-way/performance.ts'
import { plansUnderWay } from './under-way/plans.ts'
import { pledgesUnderWay } from './under-way/pledges.ts'
import { proposalsUnderWay } from './under-way/proposals.ts'
import { reportsUnderWay } from './under-way/reports.ts'
import { rewardsUnderWay } from './under-way/rewards.ts'
import { screeningUnderWay } from './under-way/screening.ts'
import { subsidiesUnderWay } from './under-way/subsidies.ts'
import { surveysUnderWay } from './under-way/surveys.ts'
import { worksUnderWay } from './under-way/works.ts'

/** In the order in which one rests on another. */
const rooms = [
  ...[organizationUnderWay, peopleUnderWay, documentsUnderWay, itemsUnderWay, surveysUnderWay, meetingsUnderWay],
  ...[proposalsUnderWay, forumsUnderWay, screeningUnderWay, budgetUnderWay, subsidiesUnderWay, plansUnderWay],
  ...[
    approvalsUnderWay,
    coursesUnderWay,
    worksUnderWay,
    contractsUnderWay,
    grantsUnderWay,
    performanceUnderWay,
    inspectionsUnderWay,
    evaluationUnderWay,
    rewardsUnderWay,
  ],
  ...[pledgesUnderWay, reportsUnderWay],
]

/**
 * Sets the sample's district going, as on a day in the middle of a year: what has forms only while something goes on
 * goes on. Says who finds such a form where.
 */
export async function yearUnderWay(...on: Parameters<typeof doingOn>): Promise<readonly Visited[]> {
  const doing = doingOn(...on)
  const visited: Visited[] = []
  for (const underWay of rooms) visited.push(...(await underWay(doing)))
  return visited
}
