import type { ReplyOf } from '#kit/contract.ts'
import type { seeBill } from '../contract.ts'
import { type BillStage, type StageRow, stageOrder } from '../core/bill.ts'
import { cellOf } from '../core/cell.ts'

/**
 * The rows that a stage comes after: those of the latest stage before it, else what was confirmed before the bill. Without
 * a stage, the latest rows there are.
 */
export function stageRows(seen: ReplyOf<typeof seeBill>, stage: BillStage | null | undefined): StageRow[] {
  const place = seen.stages.findLastIndex(
    (entered) => stage === null || stage === undefined || stageOrder(entered.stage) < stageOrder(stage),
  )
  if (place === -1) {
    if (seen.bill.round === 0) return []
    return seen.rows.map((row) => ({ ...cellOf(row), amount: row.base, reason: null }))
  }
  return seen.rows.flatMap((row) => {
    const amount = row.amounts[place]?.amount ?? null
    return amount === null ? [] : [{ ...cellOf(row), amount, reason: null }]
  })
}
