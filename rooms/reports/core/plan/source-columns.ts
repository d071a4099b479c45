import type { SourceAmount } from '#rooms/budget/core/budget-view.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { Cell } from '#rooms/documents/core/model/official-document.ts'
import { numberCell } from '#rooms/documents/core/model/write-blocks.ts'

/** The name of a source of money on official papers. */
export const sourceName = (source: FundSource): string => budgetWords('ko').sources[source]

/** What an amount's cells are given beside the number: a span, a role. */
type Beside = Parameters<typeof numberCell>[2]

/** The amount in each source's column; nothing where a source gives nothing. */
export const sourceCells = (
  columns: readonly FundSource[],
  amounts: readonly SourceAmount[],
  beside: Beside = {},
): readonly Cell[] =>
  columns.map((column) => {
    const amount = amounts.find(({ source }) => source === column)?.amount ?? 0
    return numberCell(amount === 0 ? null : amount, 'thousand-won', beside)
  })
