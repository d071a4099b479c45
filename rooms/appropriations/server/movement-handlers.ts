import { type CommandHandler, handleCommand } from '#kernel/handler.ts'
import { carryIn, reallocateBudget, surrenderBudget, transferBudget, useBeforeBudget } from '../contract-movements.ts'
import { moveBudget } from './move-budget.ts'
import type { AppropriationMeans } from './used-of.ts'

/** 전용, 변경사용, 재배정, 이월받기, 성립전 사용, 사업포기: five commands, one way of recording. */
export const movementHandlers = (means: AppropriationMeans): readonly CommandHandler[] => [
  handleCommand(transferBudget, (context, { movementId: id, source, ...input }) =>
    moveBudget(context, means, {
      ...input,
      id,
      from: { projectId: input.fromProjectId, accountName: input.fromAccountName, source },
      to: { projectId: input.toProjectId, accountName: input.toAccountName, source },
    }),
  ),
  handleCommand(reallocateBudget, (context, { movementId: id, projectId, accountName, source, ...input }) =>
    moveBudget(context, means, { ...input, id, kind: 'reallocation', from: { projectId, accountName, source } }),
  ),
  handleCommand(carryIn, (context, { movementId: id, projectId, accountName, source, ...input }) =>
    moveBudget(context, means, { ...input, id, kind: 'carry-in', to: { projectId, accountName, source } }),
  ),
  handleCommand(useBeforeBudget, (context, { movementId: id, projectId, accountName, source, ...input }) =>
    moveBudget(context, means, { ...input, id, kind: 'before-budget', to: { projectId, accountName, source } }),
  ),
  handleCommand(surrenderBudget, (context, { movementId: id, projectId, accountName, source, ...input }) =>
    moveBudget(context, means, { ...input, id, kind: 'surrender', from: { projectId, accountName, source } }),
  ),
]
