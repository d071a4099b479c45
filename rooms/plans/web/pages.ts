import type { Page } from '#kernel/page.ts'
import { carryLinesPage } from './carry-lines-page.tsx'
import { comparePage } from './compare-page.tsx'
import { copyProjectPage } from './copy-project-page.tsx'
import { negotiationPage, newNegotiationPage } from './negotiation-pages.tsx'
import { newPlanPage } from './new-plan-page.tsx'
import { planBudgetPage } from './plan-budget-page.tsx'
import { planPage } from './plan-page.tsx'
import { planTablesFile, planTablesPage } from './plan-tables-page.tsx'
import { planTextEditPage } from './plan-text-edit-page.tsx'
import { planTextPage } from './plan-text-page.tsx'
import { plansPage } from './plans-page.tsx'
import { projectChangesPage } from './project-changes-page.tsx'
import { projectEditPage } from './project-edit-page.tsx'
import { projectOrderPage } from './project-order-page.tsx'
import { projectPage } from './project-page.tsx'
import { versionPage } from './version-page.tsx'
import { versionProjectPage } from './version-project-page.tsx'
import { versionsPage } from './versions-page.tsx'

export const pages: readonly Page[] = [
  plansPage,
  newPlanPage,
  planPage,
  planBudgetPage,
  planTextPage,
  planTextEditPage,
  planTablesPage,
  planTablesFile,
  versionsPage,
  versionPage,
  versionProjectPage,
  comparePage,
  newNegotiationPage,
  negotiationPage,
  copyProjectPage,
  carryLinesPage,
  projectOrderPage,
  projectPage,
  projectEditPage,
  projectChangesPage,
]
