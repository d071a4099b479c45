import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { BillId, type BudgetBill, confirmedOf, type StageRecord, type StageRow } from './bill.ts'
import type { ConfirmedBudget } from './confirmed-budget.ts'

export const OpenBillRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('round-taken'), billId: BillId }),
  /** The version before is not there, or not confirmed yet. */
  z.object({ kind: z.literal('earlier-bill-open'), round: z.int() }),
])
export type OpenBillRefusal = z.infer<typeof OpenBillRefusal>

/** A bill of a year with its stages. */
export interface BillWithStages {
  readonly bill: BudgetBill
  readonly stages: readonly StageRecord[]
}

/**
 * Decides whether a bill can be opened: its round is free, and a supplementary one follows a version that the
 * DistrictAssembly has confirmed, for it changes that one.
 */
export function openBill(ofYear: readonly BillWithStages[], bill: BudgetBill): Result<BudgetBill, OpenBillRefusal> {
  const same = ofYear.find((other) => other.bill.round === bill.round)
  if (same !== undefined) return refuse({ kind: 'round-taken', billId: same.bill.id })
  if (bill.round > 0 && confirmedBefore(ofYear, bill) === null) {
    return refuse({ kind: 'earlier-bill-open', round: bill.round - 1 })
  }
  return ok(bill)
}

/** The confirmed budget of the version before a bill; null where there is none. */
const confirmedBefore = (ofYear: readonly BillWithStages[], { round }: BudgetBill): StageRecord | null =>
  confirmedOf(ofYear.find(({ bill }) => bill.round === round - 1)?.stages ?? [])

/** 기정액 of a bill: the rows of the confirmed version before it; none for the first budget of a year. */
export const baseRows = (ofYear: readonly BillWithStages[], bill: BudgetBill): readonly StageRow[] =>
  confirmedBefore(ofYear, bill)?.rows ?? []

/** 기정액 against which a supplementary budget is judged; null for the first budget of a year, which changes nothing. */
export const changedRows = (ofYear: readonly BillWithStages[], bill: BudgetBill): readonly StageRow[] | null =>
  bill.round === 0 ? null : baseRows(ofYear, bill)

/** The confirmed budgets among the bills of a year. */
export const confirmedBudgets = (ofYear: readonly BillWithStages[]): ConfirmedBudget[] =>
  ofYear.flatMap(({ bill, stages }) => {
    const confirmed = confirmedOf(stages)
    return confirmed === null ? [] : [{ round: bill.round, on: confirmed.on, rows: confirmed.rows }]
  })

/** The bill of the year that was opened after a bill and so rests on it; null while there is none. */
export const openedAfter = (ofYear: readonly BillWithStages[], { round }: BudgetBill): BudgetBill | null =>
  ofYear.find(({ bill }) => bill.round > round)?.bill ?? null
