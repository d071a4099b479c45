import type { NavLink } from '#kernel/http/parts.ts'
import type { Page } from '#kernel/page.ts'
import { pages as cyclePages } from '#rooms/cycle/web/pages.ts'
import { pages as identityPages } from '#rooms/identity/web/pages.ts'
import { pages as itemsPages } from '#rooms/items/web/pages.ts'
import { pages as meetingsPages } from '#rooms/meetings/web/pages.ts'
import { pages as organizationPages } from '#rooms/organization/web/pages.ts'
import { pages as plansPages } from '#rooms/plans/web/pages.ts'
import { pages as recordPages } from '#rooms/record/web/pages.ts'
import { pages as sitePages } from '#rooms/site/web/pages.ts'
import { pages as votingPages } from '#rooms/voting/web/pages.ts'

/** Every page of every room. */
export const pages: readonly Page[] = [
  ...identityPages,
  ...organizationPages,
  ...recordPages,
  ...itemsPages,
  ...cyclePages,
  ...meetingsPages,
  ...votingPages,
  ...plansPages,
  ...sitePages,
]

/** The menu, in the order in which people look for things. */
export const nav: readonly NavLink[] = [
  { path: '/pipeline', label: { ko: '한눈에 보기', en: 'Pipeline' } },
  { path: '/items', label: { ko: '제안과 의제', en: 'Proposals' } },
  { path: '/plans', label: { ko: '계획과 예산', en: 'Plans and budget' } },
  { path: '/ballots', label: { ko: '주민투표', en: 'Votes' } },
  { path: '/meetings', label: { ko: '회의', en: 'Meetings' } },
  { path: '/bodies', label: { ko: '협치 기구', en: 'Bodies' } },
  { path: '/findings', label: { ko: '확인할 것', en: 'Findings' } },
]
