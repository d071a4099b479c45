import type { DocumentFinding } from '../../document-rule.ts'
import { type Fixed, one, size, writeFixed } from '../numbers/fixed.ts'
import { found } from '../numbers/found.ts'
import { type Column, type ReadGrid, readGrid, withoutUnit } from './columns.ts'
import { cellAt, type Grid, type GridCell } from './grid.ts'

/** A cell of a column of averages, with what it should be. */
interface Average {
  readonly cell: GridCell
  readonly right: boolean
  readonly computed: Fixed
}

const titleOf = ({ titles }: Column): string => withoutUnit(titles.join(''))
const isPeople = (column: Column): boolean => /(?:인원|명수|사람|참여자|참석자|대상자)(?:수)?$/.test(titleOf(column))

/** What a column of averages is by two others, row by row; cut or rounded either way, an average is right. */
function averagesOf({ grid, data }: ReadGrid, average: Column, whole: Column, people: Column): readonly Average[] {
  return data.flatMap((row): readonly Average[] => {
    const cell = cellAt(grid, row, average.index)
    const [a, b] = [cellAt(grid, row, whole.index).value, cellAt(grid, row, people.index).value]
    if (cell.value.kind !== 'amount' || a.kind !== 'amount' || b.kind !== 'amount' || b.amount <= 0n) return []
    const unit = one / 10n ** BigInt(Math.min(cell.value.decimals, 6))
    const exact = (a.amount * one) / b.amount
    const computed = ((exact + unit / 2n) / unit) * unit
    return [{ cell, right: size(exact - cell.value.amount) < unit, computed }]
  })
}

/** Finds what one person costs or gets ("1인당") that is not the amount divided by the people; most rows must bear it out. */
export function averagesInGrid(grid: Grid): readonly DocumentFinding[] {
  const read = readGrid(grid)
  if (read === null) return []
  const amounts = read.columns.filter(({ kind }) => kind === 'amounts')
  const people = amounts.filter(isPeople)
  const [only, another] = people
  if (only === undefined || another !== undefined) return []
  return read.columns
    .filter((column) => column.kind === 'others' && /1인당/.test(titleOf(column)))
    .flatMap((column) => {
      const tried = amounts.filter((whole) => whole !== only).map((whole) => averagesOf(read, column, whole, only))
      const borneOut = tried.filter((averages) => {
        const right = averages.filter((average) => average.right).length
        return right > 1 && right * 3 >= averages.length * 2
      })
      const [averages = [], other] = borneOut
      return other === undefined ? averages.filter((average) => !average.right) : []
    })
    .map(({ cell: { place, span, text }, computed }) =>
      found('average', 'error', place, { span, stated: text.trim(), computed: writeFixed(computed) }),
    )
}
