import type { Page } from '#kernel/page.ts'
import { planBudgetPage } from './plan-budget-page.tsx'
import { planPage } from './plan-page.tsx'
import { plansPage } from './plans-page.tsx'
import { projectPage } from './project-page.tsx'

export const pages: readonly Page[] = [plansPage, planPage, planBudgetPage, projectPage]
