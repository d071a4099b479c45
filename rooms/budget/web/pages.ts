import type { Page } from '#kernel/page.ts'
import { accountsCarryPage } from './accounts-carry-page.tsx'
import { accountsImportPage } from './accounts-import-page.tsx'
import { accountsPage } from './accounts-page.tsx'
import { budgetPage } from './budget-page.tsx'
import { linePage } from './line-page.tsx'
import { linesPage } from './lines-page.tsx'
import { multiYearPage } from './multi-year-page.tsx'
import { pasteLinesPage } from './paste-lines-page.tsx'
import type { ProjectTitle } from './project-title.ts'

/** The pages of the budget; how a project is called comes from the room that keeps the sheets. */
export const budgetPages = (titleOf: ProjectTitle): readonly Page[] => [
  budgetPage,
  accountsPage,
  accountsImportPage,
  accountsCarryPage,
  linesPage(titleOf),
  pasteLinesPage(titleOf),
  linePage(titleOf),
  multiYearPage(titleOf),
]
