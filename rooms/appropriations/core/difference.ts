import { z } from 'zod'
import { subtractWon, sumWon, Won, zeroWon } from '#kit/won.ts'
import { FundSource, fundSources } from '#rooms/budget/core/fund-source.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import type { StageRow } from './bill.ts'
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

const addUp = (list: readonly Parts[]): Parts => ({
  before: sumWon(list.map(({ before }) => before)),
  after: sumWon(list.map(({ after }) => after)),
  change: sumWon(list.map(({ change }) => change)),
})

/**
 * Decides the difference between two budgets of a year: 기정액 + 증감 = 경정액 in every cell and every margin, computed and
 * never typed (domain.md 7). A cell that only one of them has counts as 0 in the other.
 */
export function differenceOf(before: readonly StageRow[], after: readonly StageRow[]): DifferenceTable {
  const [old, next] = [before, after].map((rows) => new Map(rows.map((row) => [cellKey(row), row.amount])))
  const cells = new Map([...before, ...after].map((row) => [cellKey(row), cellOf(row)]))
  const rows = [...cells].map(([key, cell]) => {
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
