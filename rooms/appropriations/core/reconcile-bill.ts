import { z } from 'zod'
import { subtractWon, sumWon, Won, won, zeroWon } from '#kit/won.ts'
import { BillStage, inOrder, type StageRecord, type StageRow } from './bill.ts'
import { BudgetCell, cellKey, cellOf } from './cell.ts'

/** A cell whose amount a stage changed, in won; a cut without a written reason is a finding. */
export const StageChange = z.object({
  ...BudgetCell.unwrap().shape,
  before: Won,
  after: Won,
  change: Won,
  reason: z.string().nullable(),
})
export type StageChange = z.infer<typeof StageChange>

/** What a stage made of the one before: every changed cell, the cuts and the increases in won, both not negative. */
export const Transition = z.object({
  from: BillStage,
  to: BillStage,
  before: Won,
  cuts: Won,
  increases: Won,
  after: Won,
  changes: z.array(StageChange),
})
export type Transition = z.infer<typeof Transition>

/** Request less cuts plus increases is what stands at the last stage; `unexplained` is what is left over, always 0. */
export const BillReconciliation = z.object({
  requested: Won,
  cuts: Won,
  increases: Won,
  last: Won,
  unexplained: Won,
})
export type BillReconciliation = z.infer<typeof BillReconciliation>

export const totalOfRows = (rows: readonly StageRow[]): Won => sumWon(rows.map(({ amount }) => amount))

const amountsOf = (rows: readonly StageRow[]): ReadonlyMap<string, Won> =>
  new Map(rows.map((row) => [cellKey(row), row.amount]))

/** Decides what one stage changed against the rows before it; a row that was not there counts from 0. */
export function changesBetween(before: readonly StageRow[], after: readonly StageRow[]): StageChange[] {
  const old = amountsOf(before)
  return after.flatMap((row) => {
    const was = old.get(cellKey(row)) ?? zeroWon
    if (was === row.amount) return []
    return [
      { ...cellOf(row), before: was, after: row.amount, change: subtractWon(row.amount, was), reason: row.reason },
    ]
  })
}

/** Tables the differences between the entered stages of a bill, each stage against the entered one before it. */
export function transitionsOf(stages: readonly StageRecord[]): Transition[] {
  const ordered = inOrder(stages)
  return ordered.slice(1).map((stage, at) => {
    const previous = ordered[at] as StageRecord
    const changes = changesBetween(previous.rows, stage.rows)
    const parts = changes.map(({ change }) => change)
    return {
      from: previous.stage,
      to: stage.stage,
      before: totalOfRows(previous.rows),
      cuts: won(-sumWon(parts.filter((change) => change < 0))),
      increases: sumWon(parts.filter((change) => change > 0)),
      after: totalOfRows(stage.rows),
      changes,
    }
  })
}

/** Reconciles a bill to the won: what was asked first, less every cut, plus every increase, against the last stage. */
export function reconcileBill(stages: readonly StageRecord[]): BillReconciliation {
  const ordered = inOrder(stages)
  const transitions = transitionsOf(stages)
  const requested = totalOfRows(ordered[0]?.rows ?? [])
  const cuts = sumWon(transitions.map((one) => one.cuts))
  const increases = sumWon(transitions.map((one) => one.increases))
  const last = totalOfRows(ordered.at(-1)?.rows ?? [])
  return { requested, cuts, increases, last, unexplained: won(requested - cuts + increases - last) }
}
