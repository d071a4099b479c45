import type { z } from 'zod'
import { BudgetAt } from './budget-at.ts'
import { noTexts, Work } from './work.ts'

/** A work as tests need one, changed by what they say. */
export const workOf = (changes: Partial<z.input<typeof Work>>): Work =>
  Work.parse({
    ...{ id: 'hub-2021', departmentId: 'village', teamId: null, year: 2021, no: 1, title: '협치 플랫폼 활성화' },
    ...{ kind: 'new', group: 'major', period: null, place: null, texts: noTexts, issues: [], figures: [] },
    ...{ cost: null, links: [], carriedFrom: null, ...changes },
  })

/** The budget of a work on a day, changed by what a test says. */
export const budgetOf = (changes: Partial<z.input<typeof BudgetAt>>): BudgetAt =>
  BudgetAt.parse({
    ...{ asOf: '2021-05-31', budget: 32_292_487_000, executed: 13_418_457_000, statedRate: null, note: null },
    ...{ sources: [], ...changes },
  })
