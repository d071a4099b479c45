import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { addWorkHandler, changeWorkHandler } from './add-work.ts'
import { copyWorksHandler } from './copy-works.ts'
import { linkWorkHandler, unlinkWorkHandler } from './link-work.ts'
import { listWorksHandler, seeWorkHandler } from './list-works.ts'
import { recordDepartmentBudgetHandler, recordWorkBudgetHandler } from './record-budget.ts'
import { removeWorkHandler } from './remove-work.ts'
import { seeBudgetStateHandler } from './see-budget-state.ts'
import { writeFiguresHandler, writeIssuesHandler, writeWorkCostHandler, writeWorkTextHandler } from './write-work.ts'

/** The room as it is mounted. */
export const worksRoom: Room = {
  name: 'works',
  title: { ko: '주요업무', en: 'Major works' },
  handlers: [
    addWorkHandler,
    changeWorkHandler,
    writeWorkTextHandler,
    writeIssuesHandler,
    writeFiguresHandler,
    writeWorkCostHandler,
    recordWorkBudgetHandler,
    recordDepartmentBudgetHandler,
    linkWorkHandler,
    unlinkWorkHandler,
    copyWorksHandler,
    removeWorkHandler,
    listWorksHandler,
    seeWorkHandler,
    seeBudgetStateHandler,
  ],
  explain,
}
