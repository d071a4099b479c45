import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { carryAccountsHandler } from './carry-accounts.ts'
import { carryLinesHandler } from './carry-lines.ts'
import { declareAccountsHandler } from './declare-accounts.ts'
import { declareProgrammesHandler } from './declare-programmes.ts'
import { declareShareRuleHandler } from './declare-share-rule.ts'
import { editLineHandler } from './edit-line.ts'
import { editLinesHandler } from './edit-lines.ts'
import { listAccountsHandler } from './list-accounts.ts'
import { listLinesHandler } from './list-lines.ts'
import { listLinesOfHandler } from './list-lines-of.ts'
import { listProgrammesHandler } from './list-programmes.ts'
import { listYearsHandler } from './list-years.ts'
import { placeProjectHandler } from './place-project.ts'
import { previewCarryHandler } from './preview-carry.ts'
import { previewLineCarryHandler } from './preview-line-carry.ts'
import { seeBudgetHandler } from './see-budget.ts'
import { seeBudgetOfHandler } from './see-budget-of.ts'
import { seeLinesSinceHandler } from './see-lines-since.ts'
import { seeProjectLinesHandler } from './see-project-lines.ts'
import { seeYearsHandler } from './see-years.ts'
import { setLineRoundingHandler } from './set-line-rounding.ts'
import { writeCostLinesHandler } from './write-cost-lines.ts'
import { writeMultiYearHandler } from './write-multi-year.ts'

export const budgetRoom: Room = {
  name: 'budget',
  title: { ko: '예산', en: 'Budget' },
  handlers: [
    declareAccountsHandler,
    writeCostLinesHandler,
    listAccountsHandler,
    listLinesHandler,
    listLinesOfHandler,
    seeProjectLinesHandler,
    seeBudgetHandler,
    editLineHandler,
    editLinesHandler,
    carryAccountsHandler,
    carryLinesHandler,
    declareProgrammesHandler,
    declareShareRuleHandler,
    listProgrammesHandler,
    listYearsHandler,
    placeProjectHandler,
    previewCarryHandler,
    previewLineCarryHandler,
    seeBudgetOfHandler,
    seeLinesSinceHandler,
    seeYearsHandler,
    setLineRoundingHandler,
    writeMultiYearHandler,
  ],
  explain,
}
