import type { PasteProblem } from '../grid/grid-state.ts'

/** A row under the headings of a pasted table, with its won in each amount column (by column, none where it is empty). */
export interface SummedRow {
  readonly row: number
  /** 소계, 합계 ...; null for a row of lines. */
  readonly totalWord: string | null
  readonly amounts: ReadonlyMap<number, number>
}

/**
 * Finds the totals of a pasted table that are not what its lines add up to, in won. A 소계, and any other total that
 * stands more than once, adds up the lines between it and the total before, or behind, where totals stand above their
 * lines; 누계 adds up all lines so far, a total that stands once the whole table. A column without an amount in any line
 * is not looked at.
 */
export function wrongTotals(rows: readonly SummedRow[]): readonly PasteProblem[] {
  const lines = rows.filter(isLine)
  return rows.flatMap(({ row, totalWord, amounts }, at) => {
    if (totalWord === null) return []
    const same = rows.filter((one) => one.totalWord === totalWord)
    const isOfPart = totalWord === '소계' || (totalWord !== '누계' && same.length > 1)
    const first = rows.indexOf(same[0] as SummedRow)
    const standsAbove = partOf(rows.slice(0, first).reverse()).length === 0
    const part = partOf(standsAbove ? rows.slice(at + 1) : rows.slice(0, at).reverse())
    const soFar = rows.slice(0, at).filter(isLine)
    const added = isOfPart ? part : totalWord === '누계' ? soFar : lines
    return [...amounts].flatMap(([column, stated]): readonly PasteProblem[] => {
      if (!lines.some((line) => line.amounts.has(column))) return []
      const sum = (some: readonly SummedRow[]) => some.reduce((won, one) => won + (one.amounts.get(column) ?? 0), 0)
      // The last of several may be that of the whole.
      const isRight = stated === sum(added) || (isOfPart && totalWord !== '소계' && stated === sum(lines))
      return isRight ? [] : [{ kind: 'total', row, text: totalWord, stated, computed: sum(added) }]
    })
  })
}

const isLine = ({ totalWord }: SummedRow): boolean => totalWord === null

/** The rows up to the next total. */
function partOf(rows: readonly SummedRow[]): readonly SummedRow[] {
  const end = rows.findIndex((one) => !isLine(one))
  return end === -1 ? rows : rows.slice(0, end)
}
