import type { Page } from '#kernel/page.ts'
import { juriesPage } from './juries-page.tsx'
import { juryPage } from './jury-page.tsx'
import { newPledgePage } from './new-pledge-page.tsx'
import { pledgeEditPage } from './pledge-edit-page.tsx'
import { pledgeMoneyPage } from './pledge-money-page.tsx'
import { pledgePage } from './pledge-page.tsx'
import { pledgeResultsPage } from './pledge-results-page.tsx'
import { pledgeTargetsPage } from './pledge-targets-page.tsx'
import { pledgesPage } from './pledges-page.tsx'

export const pages: readonly Page[] = [
  ...[pledgesPage, newPledgePage, pledgePage, pledgeEditPage, pledgeResultsPage, pledgeTargetsPage, pledgeMoneyPage],
  ...[juriesPage, juryPage],
]
