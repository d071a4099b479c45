import type { NavLink } from '#kernel/http/parts.ts'
import type { Page } from '#kernel/page.ts'
import { pages as appropriationsPages } from '#rooms/appropriations/web/pages.ts'
import { maySeeReviews } from '#rooms/approvals/core/permissions.ts'
import { pages as approvalsPages } from '#rooms/approvals/web/pages.ts'
import { budgetPages } from '#rooms/budget/web/pages.ts'
import type { ProjectTitle } from '#rooms/budget/web/project-title.ts'
import { pages as cyclePages } from '#rooms/cycle/web/pages.ts'
import { pages as documentsPages } from '#rooms/documents/web/pages.ts'
import { pages as executionPages } from '#rooms/execution/web/pages.ts'
import { pages as identityPages } from '#rooms/identity/web/pages.ts'
import { pages as itemsPages } from '#rooms/items/web/pages.ts'
import { pages as meetingsPages } from '#rooms/meetings/web/pages.ts'
import { pages as noticesPages } from '#rooms/notices/web/pages.ts'
import { pages as organizationPages } from '#rooms/organization/web/pages.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { pages as plansPages } from '#rooms/plans/web/pages.ts'
import { pages as privacyPages } from '#rooms/privacy/web/pages.ts'
import { pages as recordPages } from '#rooms/record/web/pages.ts'
import { pages as sitePages } from '#rooms/site/web/pages.ts'
import { pages as subsidiesPages } from '#rooms/subsidies/web/pages.ts'
import { pages as votingPages } from '#rooms/voting/web/pages.ts'

/** How a project is called, for the pages of its money, which stand above its sheet. */
const projectTitle: ProjectTitle = async (ask, projectId) => {
  const seen = await ask(seeProject, { projectId })
  return seen.ok ? seen.value.sheet.title : null
}

/** Every page of every room. */
export const pages: readonly Page[] = [
  ...identityPages,
  ...organizationPages,
  ...documentsPages,
  ...recordPages,
  ...privacyPages,
  ...itemsPages,
  ...cyclePages,
  ...noticesPages,
  ...meetingsPages,
  ...votingPages,
  ...budgetPages(projectTitle),
  ...subsidiesPages,
  ...plansPages,
  ...approvalsPages,
  ...appropriationsPages,
  ...executionPages,
  ...sitePages,
]

/** The menu, in the order in which people look for things. */
export const nav: readonly NavLink[] = [
  { path: '/pipeline', label: { ko: '한눈에 보기', en: 'Pipeline' } },
  { path: '/items', label: { ko: '제안과 의제', en: 'Proposals' } },
  {
    path: '/plans',
    label: { ko: '사업계획', en: 'Plans' },
    under: [
      { path: '/plans', label: { ko: '계획', en: 'Plans' } },
      { path: '/reviews', label: { ko: '검토', en: 'Reviews' }, permission: maySeeReviews },
      { path: '/prechecks', label: { ko: '사전검토', en: 'Pre-checks' }, permission: maySeeReviews },
      { path: '/passes', label: { ko: '미결', en: 'Passed with a reason' } },
      { path: '/publications', label: { ko: '공개', en: 'Publications' } },
    ],
  },
  {
    path: '/budget',
    label: { ko: '예산과 집행', en: 'Budget' },
    under: [
      { path: '/budget', label: { ko: '예산', en: 'Budget' } },
      { path: '/subsidies', label: { ko: '보조금', en: 'Subsidies' } },
      { path: '/budget-bills', label: { ko: '예산안', en: 'Budget bills' } },
      { path: '/budget-movements', label: { ko: '예산 이동', en: 'Movements' } },
      { path: '/execution', label: { ko: '집행', en: 'Execution' } },
      { path: '/accounts-table', label: { ko: '예산과목', en: 'Accounts' } },
    ],
  },
  { path: '/ballots', label: { ko: '주민투표', en: 'Votes' } },
  { path: '/meetings', label: { ko: '회의', en: 'Meetings' } },
  { path: '/bodies', label: { ko: '협치 기구', en: 'Bodies' } },
  { path: '/check', label: { ko: '검산', en: 'Check a file' } },
  { path: '/findings', label: { ko: '확인할 것', en: 'Findings' } },
]
