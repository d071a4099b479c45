import type { Handler } from '#kernel/handler.ts'
import { commentFieldHandler } from './comment-field.ts'
import { compareVersionsHandler } from './compare-versions.ts'
import { copyProjectHandler } from './copy-project.ts'
import { drawUpPlanHandler } from './draw-up-plan.ts'
import { editSheetHandler } from './edit-sheet.ts'
import { freezeVersionHandler } from './freeze-version.ts'
import { layOutPlanHandler } from './lay-out-plan.ts'
import { listChangesHandler } from './list-changes.ts'
import { listCommentsHandler } from './list-comments.ts'
import { listPlansHandler } from './list-plans.ts'
import { listVersionsHandler } from './list-versions.ts'
import { orderSectionsHandler } from './order-sections.ts'
import type { PlanMeans } from './plan-means.ts'
import { recordChangeHandler } from './record-change.ts'
import { recordNegotiationHandler } from './record-negotiation.ts'
import { removeSectionHandler } from './remove-section.ts'
import { reopenCommentHandler } from './reopen-comment.ts'
import { reorderProjectsHandler } from './reorder-projects.ts'
import { resolveCommentHandler } from './resolve-comment.ts'
import { reviseNegotiationHandler } from './revise-negotiation.ts'
import { seeNegotiationHandler } from './see-negotiation.ts'
import { seePlanHandler } from './see-plan.ts'
import { seePlanBudgetHandler } from './see-plan-budget.ts'
import { seePlanTablesHandler } from './see-plan-tables.ts'
import { seePlanTextHandler } from './see-plan-text.ts'
import { seeProjectHandler } from './see-project.ts'
import { seeSheetStateHandler } from './see-sheet-state.ts'
import { seeVersionHandler } from './see-version.ts'
import { seeWritersHandler } from './see-writers.ts'
import { surrenderProjectHandler } from './surrender-project.ts'
import { writeProjectSheetHandler } from './write-project-sheet.ts'
import { writeSectionHandler } from './write-section.ts'

/** Every command and query of this room. */
export const handlers = (means: PlanMeans): readonly Handler[] => [
  commentFieldHandler,
  compareVersionsHandler(means),
  copyProjectHandler(means),
  drawUpPlanHandler,
  editSheetHandler,
  freezeVersionHandler,
  layOutPlanHandler,
  listChangesHandler,
  listCommentsHandler,
  listPlansHandler,
  listVersionsHandler(means),
  orderSectionsHandler,
  recordChangeHandler,
  recordNegotiationHandler,
  removeSectionHandler,
  reopenCommentHandler,
  reorderProjectsHandler,
  resolveCommentHandler,
  reviseNegotiationHandler,
  seeNegotiationHandler,
  seePlanBudgetHandler,
  seePlanTablesHandler,
  seePlanTextHandler,
  seePlanHandler,
  seeProjectHandler,
  seeSheetStateHandler,
  seeVersionHandler(means),
  seeWritersHandler,
  surrenderProjectHandler,
  writeProjectSheetHandler,
  writeSectionHandler,
]
