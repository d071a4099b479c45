import type { Page } from '#kernel/page.ts'
import { appealsPage } from './appeals-page.tsx'
import { bundlePage } from './bundle-page.ts'
import { comparePage } from './compare-page.tsx'
import { designPage } from './design-page.tsx'
import { headsFeedPage, headsPage } from './heads-page.tsx'
import { newAppealPage } from './new-appeal-page.tsx'
import { noticePage } from './notice-page.tsx'
import { runPage } from './run-page.tsx'
import { votePage } from './vote-page.tsx'
import { votesPage } from './votes-page.tsx'

/** The office's own pages of the resident vote; those of the booth and of the desks stand beside them. */
export const pollingPages: readonly Page[] = [
  votesPage,
  votePage,
  designPage,
  runPage,
  noticePage,
  bundlePage,
  comparePage,
  headsPage,
  headsFeedPage,
  newAppealPage,
  appealsPage,
]
