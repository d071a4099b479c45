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

/**
 * What a stage made of the one before: every changed cell, the cuts and the increases in won, both not negative. `from` is
 * null for what the first stage of a supplementary budget made of 기정액.
 */
export const Transition = z.object({
  from: BillStage.nullable(),
  to: BillStage,
  before: Won,
  cuts: Won,
  increases: Won,
  after: Won,
  changes: z.array(StageChange),
})
export type Transition = z.infer<typeof Transition>

/**
 * What a bill began from less cuts plus increases is what stands at the last stage; `unexplained` is what is left over,
 * always 0. A first budget begins from its request, a supplementary one from 기정액.
 */
export const BillReconciliation = z.object({
  begun: Won,
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

/**
 * Tables what the entered stages of a bill changed, each against the entered one before it; the first one of a
 * supplementary budget against `base`, what was confirmed before it (null for a first budget).
 */
export function transitionsOf(stages: readonly StageRecord[], base: readonly StageRow[] | null): Transition[] {
  const ordered = inOrder(stages)
  const before = base === null ? [] : [{ stage: null, rows: base }]
  const standing: readonly { readonly stage: BillStage | null; readonly rows: readonly StageRow[] }[] = [
    ...before,
    ...ordered,
  ]
  return ordered.slice(1 - before.length).map((stage, at) => {
    const previous = standing[at] as (typeof standing)[number]
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

/**
 * Reconciles a bill to the won: what it began from (기정액 in `base`; without one, what was asked first), less every cut,
 * plus every increase, against the last stage. A bill without a stage has asked and changed nothing.
 */
export function reconcileBill(stages: readonly StageRecord[], base: readonly StageRow[] | null): BillReconciliation {
  const ordered = inOrder(stages)
  const transitions = transitionsOf(stages, base)
  const requested = totalOfRows(ordered[0]?.rows ?? [])
  const begun = base === null || ordered.length === 0 ? requested : totalOfRows(base)
  const cuts = sumWon(transitions.map((one) => one.cuts))
  const increases = sumWon(transitions.map((one) => one.increases))
  const last = totalOfRows(ordered.at(-1)?.rows ?? [])
  return { begun, requested, cuts, increases, last, unexplained: won(begun - cuts + increases - last) }
}
