import { describeFinding as describeAppropriations } from '#rooms/appropriations/core/messages.ts'
import { appropriationsFindings } from '#rooms/appropriations/server/findings.ts'
import { describeFinding as describeApprovals } from '#rooms/approvals/core/messages.ts'
import { approvalsFindings } from '#rooms/approvals/server/findings.ts'
import { describeFinding as describeBudget } from '#rooms/budget/core/messages.ts'
import { budgetFindings } from '#rooms/budget/server/findings.ts'
import { describeFinding as describeContracts } from '#rooms/contracts/core/messages.ts'
import { contractsFindings } from '#rooms/contracts/server/findings.ts'
import { describeFinding as describeEvaluation } from '#rooms/evaluation/core/messages.ts'
import { evaluationFindings } from '#rooms/evaluation/server/known.ts'
import { describeFinding as describeExecution } from '#rooms/execution/core/messages.ts'
import { describeExpenses } from '#rooms/execution/core/messages-expenses.ts'
import { executionFindings } from '#rooms/execution/server/findings.ts'
import { describeFinding as describeForums } from '#rooms/forums/core/messages.ts'
import { forumsFindings } from '#rooms/forums/server/trace-steps.ts'
import { describeFinding as describeGrants } from '#rooms/grants/core/messages.ts'
import { grantsFindings } from '#rooms/grants/server/known.ts'
import { describeFinding as describeInspections } from '#rooms/inspections/core/messages.ts'
import { inspectionsFindings } from '#rooms/inspections/server/findings.ts'
import { describeFinding as describeItems } from '#rooms/items/core/messages.ts'
import { itemsFindings } from '#rooms/items/server/findings.ts'
import { describeFinding as describeMeetings } from '#rooms/meetings/core/messages.ts'
import { meetingsFindings } from '#rooms/meetings/server/findings.ts'
import { describeFinding as describeOrganization } from '#rooms/organization/core/messages-facts.ts'
import { organizationFindings } from '#rooms/organization/server/see-department.ts'
import { describeFinding as describePerformance } from '#rooms/performance/core/messages.ts'
import { projectsFindings } from '#rooms/performance/server/findings.ts'
import { describeFinding as describePlans } from '#rooms/plans/core/messages.ts'
import { plansFindings } from '#rooms/plans/server/findings.ts'
import { describeFinding as describePledges } from '#rooms/pledges/core/messages.ts'
import { pledgesFindings } from '#rooms/pledges/server/see-pledge.ts'
import { describeFinding as describePolling } from '#rooms/polling/core/messages.ts'
import { pollingFindings } from '#rooms/polling/server/findings.ts'
import type { FindingSource } from '#rooms/site/server/list-findings.ts'
import { describeFinding as describeSubsidies } from '#rooms/subsidies/core/messages.ts'
import { subsidiesFindings } from '#rooms/subsidies/server/findings.ts'
import type { SubsidyMeans } from '#rooms/subsidies/server/look-at-subsidy.ts'
import { describeFinding as describeVoting } from '#rooms/voting/core/messages.ts'
import { votingFindings } from '#rooms/voting/server/findings.ts'
import { describeFinding as describeWorks } from '#rooms/works/core/messages.ts'
import { worksFindings } from '#rooms/works/server/see-budget-state.ts'
import { reviewSubjects } from './review-subjects.ts'

/** What every room finds wrong with its things, and how it says so; a room that needs others for it is handed them. */
export const findingsWith = (subsidyMeans: SubsidyMeans): readonly FindingSource[] => [
  { room: 'organization', find: organizationFindings, describe: describeOrganization },
  { room: 'items', find: itemsFindings, describe: describeItems },
  { room: 'meetings', find: meetingsFindings, describe: describeMeetings },
  { room: 'forums', find: forumsFindings, describe: describeForums },
  { room: 'polling', find: pollingFindings, describe: describePolling },
  { room: 'voting', find: votingFindings, describe: describeVoting },
  { room: 'budget', find: budgetFindings, describe: describeBudget },
  { room: 'subsidies', find: subsidiesFindings(subsidyMeans), describe: describeSubsidies },
  { room: 'plans', find: plansFindings, describe: describePlans },
  { room: 'approvals', find: approvalsFindings(reviewSubjects), describe: describeApprovals },
  { room: 'appropriations', find: appropriationsFindings, describe: describeAppropriations },
  {
    room: 'execution',
    find: executionFindings,
    describe: (finding, lang) => describeExecution(finding, lang) ?? describeExpenses(finding, lang),
  },
  { room: 'works', find: worksFindings, describe: describeWorks },
  { room: 'contracts', find: contractsFindings, describe: describeContracts },
  { room: 'grants', find: grantsFindings, describe: describeGrants },
  { room: 'performance', find: projectsFindings, describe: describePerformance },
  { room: 'inspections', find: inspectionsFindings, describe: describeInspections },
  { room: 'evaluation', find: evaluationFindings, describe: describeEvaluation },
  { room: 'pledges', find: pledgesFindings, describe: describePledges },
]
