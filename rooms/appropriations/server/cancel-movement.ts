import { type CommandHandler, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { cancelMovement } from '../contract-movements.ts'
import { noUse } from '../core/cell-use.ts'
import { confirmedBudgets } from '../core/open-bill.ts'
import * as decide from '../core/record-movement.ts'
import * as movementStore from '../store/movement-queries.ts'
import * as store from '../store/queries.ts'
import type { AppropriationMeans } from './used-of.ts'

export const cancelMovementHandler = ({ usedOf }: AppropriationMeans): CommandHandler =>
  handleCommand(cancelMovement, async (context, { movementId, reason }) => {
    const { trx, districtId, effectiveOn } = context
    const named = await movementStore.findMovement(trx, districtId, movementId)
    if (named === null) return refuse({ kind: 'movement-not-found', movementId })
    const { fiscalYear } = named
    const cell = decide.cellToLook(named)
    await store.holdYear(trx, districtId, fiscalYear)
    const movements = await movementStore.movementsOfYear(trx, districtId, fiscalYear)
    const budgets = confirmedBudgets(await store.billsOfYear(trx, districtId, fiscalYear))
    const use = cell === null ? noUse : await usedOf(context, fiscalYear, cell)
    const held = movements.find(({ id }) => id === movementId) ?? named
    const decided = decide.cancelMovement({ budgets, movements, use }, held)
    if (!decided.ok) return decided
    await movementStore.cancelMovement(trx, districtId, movementId, { on: effectiveOn, reason })
    return ok({ reply: { movementId }, about: [{ kind: 'budget-movement', id: movementId }] })
  })
