import { type Doing, doingOn, type Visited } from './under-way/doing.ts'
import { forumsUnderWay } from './under-way/forums.ts'
import { itemsUnderWay } from './under-way/items.ts'
import { meetingsUnderWay } from './under-way/meetings.ts'
import { organizationUnderWay } from './under-way/organization.ts'
import { peopleUnderWay } from './under-way/people.ts'
import { documentsUnderWay } from './under-way/documents.ts'
import { proposalsUnderWay } from './under-way/proposals.ts'
import { screeningUnderWay } from './under-way/screening.ts'
import { subsidiesUnderWay } from './under-way/subsidies.ts'
import { plansUnderWay } from './under-way/plans.ts'
import { approvalsUnderWay } from './under-way/approvals.ts'
import { budgetUnderWay } from './under-way/budget.ts'
import { surveysUnderWay } from './under-way/surveys.ts'

/**
 * Sets the sample's district going, as on a day in the middle of a year: what has forms only while something goes on
 * goes on. Says who finds such a form where.
 */
export async function yearUnderWay(...on: Parameters<typeof doingOn>): Promise<readonly Visited[]> {
  const doing = doingOn(...on)
  await itemsUnderWay(doing)
  const visited: Visited[] = []
  for (const room of [
    organizationUnderWay, subsidiesUnderWay, plansUnderWay, approvalsUnderWay, budgetUnderWay, documentsUnderWay, proposalsUnderWay, screeningUnderWay, peopleUnderWay, surveysUnderWay, meetingsUnderWay, forumsUnderWay,
  ]) {
    try { visited.push(...(await room(doing))) } catch (error) { console.log(room.name, (error as Error).message) }
  }
  return visited
}
export type { Doing }
