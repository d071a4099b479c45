import { z } from 'zod'
import { sumWon, Won, won, zeroWon } from '#kit/won.ts'
import { BudgetCell, cellKey, cellOf, inCellOrder } from '#rooms/appropriations/core/cell.ts'
import { type CarryKind, carryKinds } from '#rooms/appropriations/core/movement.ts'
import { BudgetBasis } from '#rooms/appropriations/core/starting-amounts.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import type { CarryOver } from './carry-over.ts'
import type { Entry } from './entry.ts'
import { sumEntries } from './ledger.ts'

/** 예산현액 = 지출 + 이월 (명시, 사고, 계속비) + 집행잔액, in won; a balance below 0 is spending beyond the budget. */
const settled = {
  base: Won,
  spent: Won,
  specified: Won,
  accident: Won,
  continuing: Won,
  carried: Won,
  balance: Won,
}
const Settled = z.object(settled)
type Settled = z.infer<typeof Settled>

export const SettledCell = z.object({ ...BudgetCell.unwrap().shape, basis: BudgetBasis, ...settled })
export type SettledCell = z.infer<typeof SettledCell>

export const Settlement = z.object({
  cells: z.array(SettledCell),
  byProject: z.array(z.object({ projectId: ProjectId, basis: BudgetBasis, ...settled })),
  total: Settled,
})
export type Settlement = z.infer<typeof Settlement>

/** A cell's base, as the appropriations give it. */
export interface BaseOfCell extends BudgetCell {
  readonly basis: BudgetBasis
  readonly base: Won
}

const addUp = (cells: readonly Settled[]): Settled => {
  const sum = (of: (cell: Settled) => Won): Won => sumWon(cells.map(of))
  return {
    base: sum((cell) => cell.base),
    spent: sum((cell) => cell.spent),
    specified: sum((cell) => cell.specified),
    accident: sum((cell) => cell.accident),
    continuing: sum((cell) => cell.continuing),
    carried: sum((cell) => cell.carried),
    balance: sum((cell) => cell.balance),
  }
}

/**
 * Settles a year: for every cell, project and the whole, what was there equals what was paid, carried over and left, to
 * the won (domain.md 4.1). A cell with spending and no base settles with a balance below 0.
 */
export function settle(
  bases: readonly BaseOfCell[],
  entries: readonly Entry[],
  carryOvers: readonly CarryOver[],
): Settlement {
  const live = carryOvers.filter(({ cancelled }) => cancelled === null)
  const entriesAt = Map.groupBy(entries, cellKey)
  const carriedAt = Map.groupBy(live, cellKey)
  const basisOf = new Map(bases.map(({ projectId, basis }) => [projectId, basis]))
  const baseAt = new Map(bases.map((base) => [cellKey(base), base]))
  const all = new Map([...bases, ...entries, ...live].map((cell) => [cellKey(cell), cellOf(cell)]))
  const cells = [...all]
    .map(([key, cell]): SettledCell => {
      const base = baseAt.get(key)?.base ?? zeroWon
      const { spent } = sumEntries(entriesAt.get(key) ?? [])
      const carriedBy = new Map<CarryKind, Won>(
        carryKinds.map((kind) => [
          kind,
          sumWon((carriedAt.get(key) ?? []).filter((one) => one.carryKind === kind).map(({ amount }) => amount)),
        ]),
      )
      const of = (kind: CarryKind): Won => carriedBy.get(kind) as Won
      const carried = sumWon([...carriedBy.values()])
      return {
        ...cell,
        basis: basisOf.get(cell.projectId) ?? 'planned',
        base,
        spent,
        specified: of('specified'),
        accident: of('accident'),
        continuing: of('continuing'),
        carried,
        balance: won(base - spent - carried),
      }
    })
    .toSorted(inCellOrder)
  return {
    cells,
    byProject: [...Map.groupBy(cells, ({ projectId }) => projectId)].map(([projectId, own]) => ({
      projectId,
      basis: basisOf.get(projectId) ?? 'planned',
      ...addUp(own),
    })),
    total: addUp(cells),
  }
}
