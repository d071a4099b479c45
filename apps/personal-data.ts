import type { PersonalDeclaration } from '#kit/personal.ts'
import { appropriationsPersonal } from '#rooms/appropriations/core/personal.ts'
import { approvalsPersonal } from '#rooms/approvals/core/personal.ts'
import { budgetPersonal } from '#rooms/budget/core/personal.ts'
import { contractsPersonal } from '#rooms/contracts/core/personal.ts'
import { coursesPersonal } from '#rooms/courses/core/personal.ts'
import { cyclePersonal } from '#rooms/cycle/core/personal.ts'
import { documentsPersonal } from '#rooms/documents/core/personal.ts'
import { evaluationPersonal } from '#rooms/evaluation/core/personal.ts'
import { executionPersonal } from '#rooms/execution/core/personal.ts'
import { forumsPersonal } from '#rooms/forums/core/personal.ts'
import { grantsPersonal } from '#rooms/grants/core/personal.ts'
import { identityPersonal } from '#rooms/identity/core/personal.ts'
import { inspectionsPersonal } from '#rooms/inspections/core/personal.ts'
import { itemsPersonal } from '#rooms/items/core/personal.ts'
import { meetingsPersonal } from '#rooms/meetings/core/personal.ts'
import { noticesPersonal } from '#rooms/notices/core/personal.ts'
import { organizationPersonal } from '#rooms/organization/core/personal.ts'
import { performancePersonal } from '#rooms/performance/core/personal.ts'
import { plansPersonal } from '#rooms/plans/core/personal.ts'
import { pledgesPersonal } from '#rooms/pledges/core/personal.ts'
import { pollingPersonal } from '#rooms/polling/core/personal.ts'
import { privacyPersonal } from '#rooms/privacy/core/personal.ts'
import { proposalsPersonal } from '#rooms/proposals/core/personal.ts'
import { recordPersonal } from '#rooms/record/core/personal.ts'
import { reportsPersonal } from '#rooms/reports/core/personal.ts'
import { rewardsPersonal } from '#rooms/rewards/core/personal.ts'
import { screeningPersonal } from '#rooms/screening/core/personal.ts'
import { sitePersonal } from '#rooms/site/core/personal.ts'
import { subsidiesPersonal } from '#rooms/subsidies/core/personal.ts'
import { surveysPersonal } from '#rooms/surveys/core/personal.ts'
import { votingPersonal } from '#rooms/voting/core/personal.ts'
import { worksPersonal } from '#rooms/works/core/personal.ts'

/** What every room says of the people in its tables, in the order of the rooms. */
export const personalData: readonly PersonalDeclaration[] = [
  identityPersonal,
  organizationPersonal,
  documentsPersonal,
  recordPersonal,
  privacyPersonal,
  itemsPersonal,
  cyclePersonal,
  noticesPersonal,
  surveysPersonal,
  meetingsPersonal,
  proposalsPersonal,
  forumsPersonal,
  coursesPersonal,
  screeningPersonal,
  votingPersonal,
  pollingPersonal,
  budgetPersonal,
  subsidiesPersonal,
  plansPersonal,
  approvalsPersonal,
  appropriationsPersonal,
  executionPersonal,
  worksPersonal,
  contractsPersonal,
  grantsPersonal,
  performancePersonal,
  inspectionsPersonal,
  evaluationPersonal,
  rewardsPersonal,
  pledgesPersonal,
  sitePersonal,
  reportsPersonal,
]
