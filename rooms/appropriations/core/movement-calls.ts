import { z } from 'zod'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { FundSource } from '#rooms/budget/core/fund-source.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { AccountName, UnknownAccount } from './cell.ts'
import { CarryKind, MovedWon, MovementId } from './movement.ts'
import { CancelMovementRefusal, RecordMovementRefusal } from './record-movement.ts'

const words = z.string().trim().min(1).max(1000)

const movement = {
  movementId: MovementId,
  fiscalYear: FiscalYear,
  amount: MovedWon,
  reason: words,
  basis: words.nullable().default(null),
  documentNo: words.nullable().default(null),
}
const cell = { projectId: ProjectId, accountName: AccountName, source: FundSource }

/** 전용 and 변경사용: within one fund source; the day is the day on which the command takes effect. */
export const TransferInput = z.strictObject({
  ...movement,
  kind: z.enum(['transfer', 'change-of-use']),
  source: FundSource,
  fromProjectId: ProjectId,
  fromAccountName: AccountName,
  toProjectId: ProjectId,
  toAccountName: AccountName,
})
export const ReallocateInput = z.strictObject({ ...movement, ...cell, fromDepartment: words, toDepartment: words })
export const CarryInInput = z.strictObject({ ...movement, ...cell, carryKind: CarryKind })
/** 성립전 사용: `basis` names the decision by which the money was given for its purpose. */
export const BeforeBudgetInput = z.strictObject({ ...movement, ...cell, basis: words })
export const SurrenderInput = z.strictObject({ ...movement, ...cell })
export const CancelInput = z.strictObject({ movementId: MovementId, reason: words })

export const MovementReply = z.object({ movementId: MovementId })
export const MovementRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('movement-id-taken'), movementId: MovementId }),
  UnknownAccount,
  ...RecordMovementRefusal.options,
])
export const CancelRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('movement-not-found'), movementId: MovementId }),
  ...CancelMovementRefusal.options,
])
