import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { cancelMovementHandler } from './cancel-movement.ts'
import { checkRowsHandler } from './check-rows.ts'
import { enterStageHandler } from './enter-stage.ts'
import { explainCutHandler } from './explain-cut.ts'
import { listBillsHandler } from './list-bills.ts'
import { listMovementsHandler } from './list-movements.ts'
import { listProjectsHandler } from './list-projects.ts'
import { movementHandlers } from './movement-handlers.ts'
import { openBillHandler } from './open-bill.ts'
import { previewStageHandler } from './preview-stage.ts'
import { requestFromPlanHandler } from './request-from-plan.ts'
import { seeBillHandler } from './see-bill.ts'
import { seeCurrentBudgetHandler } from './see-current-budget.ts'
import { seeDifferenceHandler } from './see-difference.ts'
import type { AppropriationMeans } from './used-of.ts'

/** The room, told by apps/ what of a cell is bound or spent: that is known in the room of execution, below. */
export const appropriationsRoom = (means: AppropriationMeans): Room => ({
  name: 'appropriations',
  title: { ko: '예산 편성과 이동', en: 'Appropriations' },
  handlers: [
    openBillHandler,
    enterStageHandler,
    requestFromPlanHandler,
    explainCutHandler,
    ...movementHandlers(means),
    cancelMovementHandler(means),
    listProjectsHandler,
    listBillsHandler,
    seeBillHandler,
    seeDifferenceHandler,
    seeCurrentBudgetHandler,
    listMovementsHandler,
    checkRowsHandler,
    previewStageHandler,
  ],
  explain,
})
