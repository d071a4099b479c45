import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { explainExpenses } from '../core/messages-expenses.ts'
import { cancelCarryOverHandler } from './cancel-carry-over.ts'
import { carryOverHandler } from './carry-over.ts'
import { compareImportHandler } from './compare-import.ts'
import { enterExpensesHandler, publishExpensesHandler, withdrawExpenseHandler } from './expenses.ts'
import { importExecutedHandler } from './import-executed.ts'
import { listEntriesHandler } from './list-entries.ts'
import { listExpensesHandler } from './list-expenses.ts'
import { listImportsHandler } from './list-imports.ts'
import { recordEntryHandlers } from './record-entry.ts'
import { reverseEntryHandler } from './reverse-entry.ts'
import { seeProjectExecutionHandler } from './see-project-execution.ts'
import { seeSettlementHandler } from './see-settlement.ts'
import { seeYearHandler } from './see-year.ts'

export const executionRoom: Room = {
  name: 'execution',
  title: { ko: '집행과 정산', en: 'Execution' },
  handlers: [
    ...recordEntryHandlers,
    reverseEntryHandler,
    importExecutedHandler,
    carryOverHandler,
    cancelCarryOverHandler,
    compareImportHandler,
    seeYearHandler,
    seeProjectExecutionHandler,
    seeSettlementHandler,
    listEntriesHandler,
    listImportsHandler,
    enterExpensesHandler,
    publishExpensesHandler,
    withdrawExpenseHandler,
    listExpensesHandler,
  ],
  explain: (refusal, lang) => explain(refusal, lang) ?? explainExpenses(refusal, lang),
}
