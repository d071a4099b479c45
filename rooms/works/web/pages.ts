import type { Page } from '#kernel/page.ts'
import { budgetStatePage } from './budget-state-page.tsx'
import { newWorkPage } from './new-work-page.tsx'
import { workCostPage } from './work-cost-page.tsx'
import { workEditPage } from './work-edit-page.tsx'
import { workPage } from './work-page.tsx'
import { worksPage } from './works-page.tsx'

export const pages: readonly Page[] = [worksPage, newWorkPage, workPage, workEditPage, workCostPage, budgetStatePage]
