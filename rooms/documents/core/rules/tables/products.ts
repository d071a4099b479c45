import { type Fixed, one, size } from '../numbers/fixed.ts'
import { type Column, type ReadGrid, withoutUnit } from './columns.ts'
import { cellAt, type GridCell } from './grid.ts'
import type { Mismatch } from './mismatch.ts'

const titleOf = ({ titles }: Column): string => withoutUnit(titles.slice(-1).join(''))
const priceNames = /^(?:산출|지급|기준|예산)?단가/
const countNames = /^(?:수량|물량|인원|명수|횟수|회수|개월수?|월수|일수|시간수?|건수|개수|대수)$/
const amountNames = /^(?:금액|예산액?|소요액|소요예산|산출액|산출금액|사업비|합계|계)$/
/** How many won one of the amount column is: the column may stand in 천원 or 백만원. */
const scales = [1n, 1_000n, 1_000_000n]

/**
 * Finds amounts that are not the unit price times the quantities beside them. The columns say by their titles that they
 * are a product, and nothing else stands between: so one right row bears them out, where no more rows are wrong.
 */
export function productMismatches(read: ReadGrid): readonly Mismatch[] {
  const { columns } = read
  const price = columns.findIndex((column) => priceNames.test(titleOf(column)))
  const amount = columns.findIndex((column, at) => at > price && amountNames.test(titleOf(column)))
  const counts = columns.slice(price + 1, Math.max(price + 1, amount)).filter(({ kind }) => kind !== 'words')
  const isProduct = price !== -1 && counts.length > 0 && counts.every((column) => countNames.test(titleOf(column)))
  if (!isProduct) return []
  const factors = [price, ...counts.map(({ index }) => index)]
  const rows = read.data.filter((row) => !read.totals.has(row))
  const [best] = scales
    .map((scale) => rows.flatMap((row) => productIn(read, row, factors, amount, scale)))
    .toSorted((a, b) => rightOf(b) - rightOf(a))
  const products = best as readonly Product[]
  const right = rightOf(products)
  return right > 0 && right * 2 >= products.length
    ? products.flatMap(({ wrong }) => (wrong === null ? [] : [wrong]))
    : []
}

interface Product {
  readonly wrong: Mismatch | null
}

const rightOf = (products: readonly Product[]): number => products.filter(({ wrong }) => wrong === null).length

/** The product of one row, where every factor and the amount is written; up to what the amount's unit leaves out. */
function productIn(
  { grid }: ReadGrid,
  row: number,
  factors: readonly number[],
  amount: number,
  scale: bigint,
): readonly Product[] {
  const total = cellAt(grid, row, amount)
  const cells = factors.map((column) => cellAt(grid, row, column))
  const values = cells.map(factorOf)
  if (total.value.kind !== 'amount' || values.includes(null)) return []
  const computed = (values as readonly Fixed[]).reduce((product, value) => (product * value) / one, one) / scale
  const stated = total.value.amount
  if (size(stated - computed) < one) return [{ wrong: null }]
  const formula = cells.map(({ text }) => text.trim()).join('×')
  return [{ wrong: { total, stated, computed, parts: [], formula, along: 'product' } }]
}

const factorOf = ({ value, covered }: GridCell): Fixed | null =>
  value.kind === 'amount' && value.amount > 0n && !covered ? value.amount : null
