import type { NavLink } from '#kernel/http/parts.ts'
import type { Page } from '#kernel/page.ts'
import { pages as appropriationsPages } from '#rooms/appropriations/web/pages.ts'
import { maySeeReviews } from '#rooms/approvals/core/permissions.ts'
import { pages as approvalsPages } from '#rooms/approvals/web/pages.ts'
import { budgetPages } from '#rooms/budget/web/pages.ts'
import type { ProjectTitle } from '#rooms/budget/web/project-title.ts'
import { pages as contractsPages } from '#rooms/contracts/web/pages.ts'
import { pages as coursesPages } from '#rooms/courses/web/pages.ts'
import { pages as cyclePages } from '#rooms/cycle/web/pages.ts'
import { mayModerateFiles, mayRecallColumns } from '#rooms/documents/core/permissions.ts'
import { documentsPages } from '#rooms/documents/web/pages.ts'
import { pages as evaluationPages } from '#rooms/evaluation/web/pages.ts'
import { pages as executionPages } from '#rooms/execution/web/pages.ts'
import { pages as forumsPages } from '#rooms/forums/web/pages.ts'
import { pages as grantsPages } from '#rooms/grants/web/pages.ts'
import { pages as identityPages } from '#rooms/identity/web/pages.ts'
import { pages as inspectionsPages } from '#rooms/inspections/web/pages.ts'
import type { Follows } from '#rooms/items/web/follows.ts'
import { itemsPages } from '#rooms/items/web/pages.ts'
import { pages as meetingsPages } from '#rooms/meetings/web/pages.ts'
import { isFollowing } from '#rooms/notices/contract.ts'
import { pages as noticesPages } from '#rooms/notices/web/pages.ts'
import { organizationPages } from '#rooms/organization/web/pages.ts'
import { pages as performancePages } from '#rooms/performance/web/pages.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { pages as plansPages } from '#rooms/plans/web/pages.ts'
import { pages as pledgesPages } from '#rooms/pledges/web/pages.ts'
import { boothPages } from '#rooms/polling/web/booth-pages.tsx'
import { onsitePages } from '#rooms/polling/web/onsite/pages.ts'
import { pollingPages } from '#rooms/polling/web/pages.ts'
import { pages as privacyPages } from '#rooms/privacy/web/pages.ts'
import { pages as proposalsPages } from '#rooms/proposals/web/pages.ts'
import { pages as recordPages } from '#rooms/record/web/pages.ts'
import { pages as reportsPages } from '#rooms/reports/web/pages.ts'
import { pages as rewardsPages } from '#rooms/rewards/web/pages.ts'
import { mayScoreItems, maySeeReviews as maySeeDepartmentReviews } from '#rooms/screening/core/permissions.ts'
import { pages as screeningPages } from '#rooms/screening/web/pages.ts'
import { mayWritePosts } from '#rooms/site/core/permissions.ts'
import { pages as sitePages } from '#rooms/site/web/pages.ts'
import { pages as subsidiesPages } from '#rooms/subsidies/web/pages.ts'
import { pages as surveysPages } from '#rooms/surveys/web/pages.ts'
import { pages as votingPages } from '#rooms/voting/web/pages.ts'
import { pages as worksPages } from '#rooms/works/web/pages.ts'
import { imports, otherImports } from '../imports.ts'
import { writeTable } from '../write-table.ts'

/** How a project is called, for the pages of its money, which stand above its sheet. */
const projectTitle: ProjectTitle = async (ask, projectId) => {
  const seen = await ask(seeProject, { projectId })
  return seen.ok ? seen.value.sheet.title : null
}

/** Whether somebody follows a thing, for the pages of items, which stand above the notices. */
const follows: Follows = async (ask, { kind, id }) => {
  const seen = await ask(isFollowing, { subjectKind: kind, subjectId: id })
  return seen.ok ? seen.value.follows : null
}

/** Every page of every room. */
export const pages: readonly Page[] = [
  ...identityPages,
  ...organizationPages(writeTable),
  ...documentsPages(imports, otherImports),
  ...recordPages,
  ...privacyPages,
  ...itemsPages(follows),
  ...cyclePages,
  ...noticesPages,
  ...surveysPages,
  ...meetingsPages,
  ...proposalsPages,
  ...forumsPages,
  ...coursesPages,
  ...screeningPages,
  ...votingPages,
  ...pollingPages,
  ...onsitePages,
  ...boothPages,
  ...budgetPages(projectTitle),
  ...subsidiesPages,
  ...plansPages,
  ...approvalsPages,
  ...appropriationsPages,
  ...executionPages,
  ...worksPages,
  ...contractsPages,
  ...grantsPages,
  ...performancePages,
  ...inspectionsPages,
  ...evaluationPages,
  ...rewardsPages,
  ...pledgesPages,
  ...sitePages,
  ...reportsPages,
]

/** The menu, in the order in which people look for things. */
export const nav: readonly NavLink[] = [
  {
    path: '/pipeline',
    label: { ko: '한눈에 보기', en: 'Pipeline' },
    under: [
      { path: '/pipeline', label: { ko: '흐름', en: 'Pipeline' } },
      { path: '/items', label: { ko: '의제', en: 'Items' } },
      { path: '/calendar', label: { ko: '한 해 일정', en: 'The year' } },
      { path: '/findings', label: { ko: '확인할 것', en: 'Findings' } },
    ],
  },
  {
    path: '/proposals',
    label: { ko: '제안', en: 'Proposals' },
    under: [
      { path: '/proposals', label: { ko: '제안', en: 'Proposals' } },
      { path: '/forums', label: { ko: '공론장', en: 'Forums' } },
    ],
  },
  {
    path: '/screening-lists',
    label: { ko: '검토와 심사', en: 'Screening' },
    under: [
      { path: '/my-reviews', label: { ko: '내가 할 검토', en: 'My reviews' }, permission: maySeeDepartmentReviews },
      {
        path: '/review-rounds',
        label: { ko: '부서 검토', en: 'Department reviews' },
        permission: maySeeDepartmentReviews,
      },
      { path: '/field-checks', label: { ko: '현장확인', en: 'Field checks' } },
      { path: '/screening-lists', label: { ko: '심사표', en: 'Screening lists' } },
      { path: '/my-screening', label: { ko: '내가 할 심사', en: 'My screening' }, permission: mayScoreItems },
    ],
  },
  {
    path: '/votes',
    label: { ko: '투표와 설문', en: 'Votes and surveys' },
    under: [
      { path: '/votes', label: { ko: '주민투표', en: 'Votes' } },
      { path: '/ballots', label: { ko: '투표 결과', en: 'Results' } },
      { path: '/surveys', label: { ko: '설문', en: 'Surveys' } },
    ],
  },
  {
    path: '/meetings',
    label: { ko: '협치', en: 'Governance' },
    under: [
      { path: '/meetings', label: { ko: '회의록', en: 'Register' } },
      { path: '/called-meetings', label: { ko: '소집된 회의', en: 'Called meetings' } },
      { path: '/bodies', label: { ko: '협치 기구', en: 'Bodies' } },
      { path: '/calls', label: { ko: '위원 모집', en: 'Open calls' } },
      { path: '/courses', label: { ko: '강좌와 워크숍', en: 'Courses and workshops' } },
    ],
  },
  {
    path: '/plans',
    label: { ko: '사업계획', en: 'Plans' },
    under: [
      { path: '/plans', label: { ko: '계획', en: 'Plans' } },
      { path: '/reviews', label: { ko: '검토', en: 'Reviews' }, permission: maySeeReviews },
      { path: '/prechecks', label: { ko: '사전검토', en: 'Pre-checks' }, permission: maySeeReviews },
      { path: '/passes', label: { ko: '미결', en: 'Passed with a reason' } },
      { path: '/publications', label: { ko: '공개', en: 'Publications' } },
      { path: '/papers', label: { ko: '문서', en: 'Papers' } },
    ],
  },
  {
    path: '/works',
    label: { ko: '주요업무', en: 'Works' },
    under: [
      { path: '/works', label: { ko: '주요업무', en: 'Major works' } },
      { path: '/pledges', label: { ko: '공약', en: 'Pledges' } },
      { path: '/budget-state', label: { ko: '부서별 예산과 집행', en: 'Budgets by department' } },
      { path: '/departments', label: { ko: '부서', en: 'Departments' } },
    ],
  },
  {
    path: '/board',
    label: { ko: '추진과 평가', en: 'Carrying out' },
    under: [
      { path: '/board', label: { ko: '추진 현황판', en: 'Board' } },
      { path: '/contracts', label: { ko: '계약', en: 'Contracts' } },
      { path: '/entrustings', label: { ko: '민간위탁', en: 'Entrusted work' } },
      { path: '/grants', label: { ko: '공모와 보조사업', en: 'Calls and grants' } },
      { path: '/inspections', label: { ko: '주민감독', en: 'Inspections' } },
      { path: '/results', label: { ko: '사업 결과', en: 'Results' } },
      { path: '/lessons', label: { ko: '배운 것', en: 'Lessons' } },
      { path: '/sharing-meetings', label: { ko: '성과공유회', en: 'Sharing meetings' } },
      { path: '/rewards', label: { ko: '협치 보상', en: 'Rewards' } },
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
      { path: '/expenses', label: { ko: '업무추진비', en: 'Business expenses' } },
      { path: '/accounts-table', label: { ko: '예산과목', en: 'Accounts' } },
    ],
  },
  {
    path: '/announcements',
    label: { ko: '소식', en: 'News' },
    under: [
      { path: '/announcements', label: { ko: '공지', en: 'Notices' } },
      { path: '/stories', label: { ko: '이야기', en: 'Stories' } },
      { path: '/activities', label: { ko: '활동', en: 'Activities' } },
      { path: '/introduction', label: { ko: '협치 소개', en: 'About us' } },
      { path: '/posts', label: { ko: '글 관리', en: 'Posts' }, permission: mayWritePosts },
    ],
  },
  { path: '/check', label: { ko: '검산', en: 'Check a file' } },
  { path: '/import', label: { ko: '가져오기', en: 'Import' }, permission: mayRecallColumns },
  { path: '/kept-files', label: { ko: '올라온 파일', en: 'Added files' }, permission: mayModerateFiles },
]
