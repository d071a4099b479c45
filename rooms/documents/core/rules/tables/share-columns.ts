import type { DocumentFinding } from '../../document-rule.ts'
import { type Fixed, one } from '../numbers/fixed.ts'
import { listed } from '../numbers/listed.ts'
import { judgeShares, type StatedShare, type StatedWhole } from '../numbers/shares.ts'
import { type Column, type ReadGrid, readGrid, withoutUnit } from './columns.ts'
import { cellAt, type Grid, type GridCell } from './grid.ts'

/** How the shares of a column come about: each row's part and whole. */
interface Origin {
  readonly shares: readonly StatedShare[]
  readonly total: StatedWhole | null
  /** How many of the shares agree with it, give or take one unit of their last digit. */
  readonly agreeing: number
}

/** What a rate divides, by its title: the part, the whole. */
const namedRates: readonly (readonly [title: RegExp, part: RegExp, whole: RegExp])[] = [
  [/집행[률율]/, /집행|지출/, /예산|현액|교부/],
  [/달성[률율]|이행[률율]|진도[율률]/, /실적|달성|추진|완료|이행/, /목표|계획|대상/],
  [/확보[률율]/, /확보/, /총사업비|계획|필요|소요/],
]

const titleOf = ({ titles }: Column): string => withoutUnit(titles.join(''))
const isExecutionRate = (column: Column): boolean => /집행[률율]$/.test(titleOf(column))

const stated = (cell: GridCell, part: Fixed | null, whole: Fixed | null): readonly StatedShare[] => {
  if (cell.value.kind !== 'percent' && cell.value.kind !== 'amount') return []
  if (part === null || whole === null || whole <= 0n) return []
  const { place, span, text, value } = cell
  return [{ place, span, text: text.trim(), amount: value.amount, decimals: Math.min(value.decimals, 6), part, whole }]
}

const amount = ({ value }: GridCell): Fixed | null => (value.kind === 'amount' ? value.amount : null)

const isNear = ({ amount: given, decimals, part, whole }: StatedShare): boolean => {
  const off = (part * 100n * one) / whole - given
  return (off < 0n ? -off : off) < one / 10n ** BigInt(decimals)
}

const originOf = (shares: readonly StatedShare[], total: StatedWhole | null): Origin => ({
  shares,
  total,
  agreeing: shares.filter(isNear).length,
})

/** Shares of the amounts of one column in its total: the row that states 100 %. */
function sharesOfTotal({ grid, data }: ReadGrid, rate: Column, parts: Column): Origin {
  const isWhole = (row: number): boolean => {
    const { value } = cellAt(grid, row, rate.index)
    return (value.kind === 'percent' || value.kind === 'amount') && value.amount === 100n * one
  }
  const wholes = data.filter(isWhole)
  const whole = wholes.length === 1 ? amount(cellAt(grid, listed(wholes, 0), parts.index)) : null
  const shares = data
    .filter((row) => !isWhole(row))
    .flatMap((row) => stated(cellAt(grid, row, rate.index), amount(cellAt(grid, row, parts.index)), whole))
  const hundred = wholes.map((row) => cellAt(grid, row, rate.index))
  const sum = shares.reduce((all, { part }) => all + part, 0n)
  const [total = null] =
    sum === whole ? hundred.map(({ place, span, text }) => ({ place, span, text: text.trim() })) : []
  return originOf(shares, total)
}

const ratesOfColumns = ({ grid, data }: ReadGrid, rate: Column, part: Column, whole: Column): Origin =>
  originOf(
    data.flatMap((row) => {
      const [a, b] = [cellAt(grid, row, part.index), cellAt(grid, row, whole.index)]
      return stated(cellAt(grid, row, rate.index), amount(a), amount(b))
    }),
    null,
  )

/** By how much of itself an amount grew to that of another column. */
const growthOfColumns = ({ grid, data }: ReadGrid, rate: Column, later: Column, earlier: Column): Origin =>
  originOf(
    data.flatMap((row) => {
      const [a, b] = [amount(cellAt(grid, row, later.index)), amount(cellAt(grid, row, earlier.index))]
      return stated(cellAt(grid, row, rate.index), a === null || b === null ? null : a - b, b)
    }),
    null,
  )

/** More columns than this are tried in pairs only where their titles say what is divided by what. */
const mostPairs = 10

/** What the shares of a column are shares of: as its title says, else as most of its rows bear out. */
function originOfShares(read: ReadGrid, rate: Column): Origin | null {
  const amounts = read.columns.filter(({ kind }) => kind === 'amounts')
  const title = titleOf(rate)
  const named = namedRates.find(([pattern]) => pattern.test(title))
  if (named !== undefined) {
    const [, partTitle, wholeTitle] = named
    const part = amounts.filter((column) => partTitle.test(titleOf(column)))
    const whole = amounts.filter((column) => wholeTitle.test(titleOf(column)) && !partTitle.test(titleOf(column)))
    if (part.length === 1 && whole.length === 1) return ratesOfColumns(read, rate, listed(part, 0), listed(whole, 0))
  }
  if (amounts.length > mostPairs) return null
  const pairs = amounts.flatMap((part) => amounts.filter((whole) => whole !== part).map((whole) => ({ part, whole })))
  const origins = /증감|증가|감소|상승|성장|신장/.test(title)
    ? pairs.map(({ part, whole }) => growthOfColumns(read, rate, part, whole))
    : [
        ...amounts.map((parts) => sharesOfTotal(read, rate, parts)),
        ...pairs.map(({ part, whole }) => ratesOfColumns(read, rate, part, whole)),
      ]
  const borneOut = origins.filter(({ shares, agreeing }) => agreeing > 1 && agreeing * 3 >= shares.length * 2)
  return borneOut.reduce<Origin | null>(
    (best, one) => (best === null || one.agreeing > best.agreeing ? one : best),
    null,
  )
}

/** Checks the shares of a grid, the rates of execution aside: those are judged over the whole document. */
export function sharesInGrid(grid: Grid): readonly DocumentFinding[] {
  const read = readGrid(grid)
  if (read === null) return []
  return read.columns
    .filter((column) => column.kind === 'shares' && !isExecutionRate(column))
    .flatMap((column) => {
      const origin = originOfShares(read, column)
      if (origin === null || origin.shares.length === 0) return []
      return judgeShares(origin.shares, origin.total, { rounding: 'percentage-rounding', wrong: 'percentage' })
    })
}

/** The rates of execution of a grid with what they are computed from. */
export function executionRatesOf(grid: Grid): readonly StatedShare[] {
  const read = readGrid(grid)
  if (read === null) return []
  return read.columns
    .filter((column) => column.kind === 'shares' && isExecutionRate(column))
    .flatMap((column) => originOfShares(read, column)?.shares ?? [])
}
