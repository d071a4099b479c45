import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { declareAccountsHandler } from './declare-accounts.ts'
import { listAccountsHandler } from './list-accounts.ts'
import { listLinesHandler } from './list-lines.ts'
import { listSubsidiesHandler } from './list-subsidies.ts'
import { recordSubsidyHandler } from './record-subsidy.ts'
import { seeBudgetHandler } from './see-budget.ts'
import { seeProjectLinesHandler } from './see-project-lines.ts'
import { writeCostLinesHandler } from './write-cost-lines.ts'

export const budgetRoom: Room = {
  name: 'budget',
  title: { ko: '예산', en: 'Budget' },
  handlers: [
    declareAccountsHandler,
    recordSubsidyHandler,
    writeCostLinesHandler,
    listAccountsHandler,
    listLinesHandler,
    listSubsidiesHandler,
    seeProjectLinesHandler,
    seeBudgetHandler,
  ],
  explain,
}
