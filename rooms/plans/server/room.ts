import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { drawUpPlanHandler } from './draw-up-plan.ts'
import { listPlansHandler } from './list-plans.ts'
import { recordNegotiationHandler } from './record-negotiation.ts'
import { seeNegotiationHandler } from './see-negotiation.ts'
import { seePlanHandler } from './see-plan.ts'
import { seePlanBudgetHandler } from './see-plan-budget.ts'
import { seeProjectHandler } from './see-project.ts'
import { writeProjectSheetHandler } from './write-project-sheet.ts'

export const plansRoom: Room = {
  name: 'plans',
  title: { ko: '계획과 사업', en: 'Plans and projects' },
  handlers: [
    drawUpPlanHandler,
    writeProjectSheetHandler,
    recordNegotiationHandler,
    listPlansHandler,
    seePlanHandler,
    seePlanBudgetHandler,
    seeProjectHandler,
    seeNegotiationHandler,
  ],
  explain,
}
