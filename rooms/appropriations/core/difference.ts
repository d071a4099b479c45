import { z } from 'zod'
import { subtractWon, sumWon, Won, zeroWon } from '#kit/won.ts'
import { FundSource, fundSources } from '#rooms/budget/core/fund-source.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { BillStage, inOrder, type StageRecord, type StageRow } from './bill.ts'
import { BudgetCell, cellKey, cellOf } from './cell.ts'

/** 기정액, 경정액, 증감: what was confirmed, what it becomes, and the one less the other, in won. */
const parts = { before: Won, after: Won, change: Won }
const Parts = z.object(parts)
type Parts = z.infer<typeof Parts>

/** The difference table of a supplementary budget: its cells, and its margins by project, account and source. */
export const DifferenceTable = z.object({
  rows: z.array(z.object({ ...BudgetCell.unwrap().shape, ...parts })),
  byProject: z.array(z.object({ projectId: ProjectId, ...parts })),
  byAccount: z.array(z.object({ accountName: z.string(), ...parts })),
  bySource: z.array(z.object({ source: FundSource, ...parts })),
  total: Parts,
})
export type DifferenceTable = z.infer<typeof DifferenceTable>

/** The cells of some rows, each once, a project's beside each other in the order in which the projects first appear. */
export function cellsByProject(rows: readonly BudgetCell[]): (readonly [string, BudgetCell])[] {
  const cells = new Map(rows.map((row) => [cellKey(row), cellOf(row)]))
  return [...Map.groupBy(cells, ([, { projectId }]) => projectId).values()].flat()
}

/** Why a cell stands as it does: what the stages wrote beside it, in the order of the way. */
export const StageReason = z.object({ stage: BillStage, reason: z.string() })
export type StageReason = z.infer<typeof StageReason>

/** Gathers the reasons that some stages of a bill wrote, by the key of their cell. */
export function reasonsOf(stages: readonly StageRecord[]): ReadonlyMap<string, StageReason[]> {
  const told = inOrder(stages).flatMap(({ stage, rows }) =>
    rows.flatMap((row) => (row.reason === null ? [] : [{ key: cellKey(row), stage, reason: row.reason }])),
  )
  const groups = Map.groupBy(told, ({ key }) => key)
  return new Map([...groups].map(([key, own]) => [key, own.map(({ stage, reason }) => ({ stage, reason }))]))
}

const addUp = (list: readonly Parts[]): Parts => ({
  before: sumWon(list.map(({ before }) => before)),
  after: sumWon(list.map(({ after }) => after)),
  change: sumWon(list.map(({ change }) => change)),
})

/**
 * Decides the difference between two budgets of a year: 기정액 + 증감 = 경정액 in every cell and every margin, computed and
 * never typed (domain.md 7). A cell that only one of them has counts as 0 in the other; the cells of a project stand
 * together, a new one after those it had.
 */
export function differenceOf(before: readonly StageRow[], after: readonly StageRow[]): DifferenceTable {
  const [old, next] = [before, after].map((rows) => new Map(rows.map((row) => [cellKey(row), row.amount])))
  const rows = cellsByProject([...before, ...after]).map(([key, cell]) => {
    const [was, becomes] = [old?.get(key) ?? zeroWon, next?.get(key) ?? zeroWon]
    return { ...cell, before: was, after: becomes, change: subtractWon(becomes, was) }
  })
  return {
    rows,
    byProject: [...Map.groupBy(rows, (row) => row.projectId)].map(([projectId, own]) => ({ projectId, ...addUp(own) })),
    byAccount: [...Map.groupBy(rows, (row) => row.accountName)].map(([accountName, own]) => ({
      accountName,
      ...addUp(own),
    })),
    bySource: fundSources.flatMap((source) => {
      const own = rows.filter((row) => row.source === source)
      return own.length === 0 ? [] : [{ source, ...addUp(own) }]
    }),
    total: addUp(rows),
  }
}
