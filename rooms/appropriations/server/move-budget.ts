import { answered } from '#kernel/answered.ts'
import type { CommandContext, Done } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { type BudgetCell, nameAccounts, type UnknownAccount } from '../core/cell.ts'
import { noUse } from '../core/cell-use.ts'
import type { Movement, MovementId } from '../core/movement.ts'
import { confirmedBudgets } from '../core/open-bill.ts'
import { type RecordMovementRefusal, recordMovement } from '../core/record-movement.ts'
import * as movementStore from '../store/movement-queries.ts'
import * as store from '../store/queries.ts'
import type { AppropriationMeans } from './used-of.ts'

type Refusal =
  | RecordMovementRefusal
  | UnknownAccount
  | { readonly kind: 'movement-id-taken'; readonly movementId: MovementId }

/** What of a movement its command names; the rest is none. */
export type NewMovement = Pick<Movement, 'id' | 'fiscalYear' | 'kind' | 'amount' | 'reason' | 'basis' | 'documentNo'> &
  Partial<Pick<Movement, 'from' | 'to' | 'carryKind' | 'fromDepartment' | 'toDepartment'>>

const rest = { from: null, to: null, carryKind: null, fromDepartment: null, toDepartment: null, cancelled: null }

/** Records one movement: the year held, its accounts named as the table has them, decided, written. */
export async function moveBudget(
  context: CommandContext,
  { usedOf }: AppropriationMeans,
  named: NewMovement,
): Promise<Result<Done<{ movementId: MovementId }>, Refusal>> {
  const { trx, districtId, ask, effectiveOn } = context
  const { id: movementId, fiscalYear } = named
  await store.holdYear(trx, districtId, fiscalYear)
  if ((await movementStore.findMovement(trx, districtId, movementId)) !== null) {
    return refuse({ kind: 'movement-id-taken', movementId })
  }
  const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
  const ends = await nameEnds(named)
  if (!ends.ok) return ends
  const next: Movement = { ...rest, ...named, ...ends.value, on: effectiveOn }
  const decided = recordMovement({
    budgets: confirmedBudgets(await store.billsOfYear(trx, districtId, fiscalYear)),
    movements: await movementStore.movementsOfYear(trx, districtId, fiscalYear),
    use: next.from === null ? noUse : await usedOf(context, fiscalYear, next.from),
    next,
  })
  if (!decided.ok) return decided
  await movementStore.insertMovement(trx, districtId, decided.value)
  const projects = [...new Set([next.from, next.to].flatMap((end) => (end === null ? [] : [end.projectId])))]
  return ok({
    reply: { movementId },
    about: [{ kind: 'budget-movement', id: movementId }, ...projects.map((id) => ({ kind: 'project', id }))],
  })

  async function nameEnds({
    from = null,
    to = null,
  }: NewMovement): Promise<Result<{ from: BudgetCell | null; to: BudgetCell | null }, UnknownAccount>> {
    const [fromNamed, toNamed] = [from, to].map((end) => nameAccounts(end === null ? [] : [end], fiscalYear, accounts))
    if (fromNamed?.ok === false) return fromNamed
    if (toNamed?.ok === false) return toNamed
    return ok({ from: fromNamed?.value[0] ?? null, to: toNamed?.value[0] ?? null })
  }
}
