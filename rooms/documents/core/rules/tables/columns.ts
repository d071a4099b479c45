import { listed } from '../numbers/listed.ts'
import { oncePer } from '../once-per-document.ts'
import { bare, cellAt, type Grid, type GridCell, isAmount } from './grid.ts'
import { totalWord } from './words-of-totals.ts'

/** What a column holds: amounts that add up, shares, amounts that do not add up, or words. */
type ColumnKind = 'amounts' | 'shares' | 'others' | 'words'

export interface Column {
  readonly index: number
  /** The texts of the header above the column, top first, without the captions that span the table. */
  readonly titles: readonly string[]
  readonly kind: ColumnKind
}

/** A grid with its header told from its rows, and its columns from each other. */
export interface ReadGrid {
  readonly grid: Grid
  readonly columns: readonly Column[]
  /** The rows under the header that hold numbers. */
  readonly data: readonly number[]
  /** Those of them that bear the word of a total, with the word. */
  readonly totals: ReadonlyMap<number, string>
}

const yearOrMonth = /^\s*(?:(?:19|20)\d\d|\d{1,2})\s*$/

/** A row of years (2021, 2022) or of months (1 to 12) is a header, though it holds numbers. */
const countsOn = (cells: readonly GridCell[]): boolean => {
  const numbers = cells.filter(isAmount)
  if (numbers.length < 4 || numbers.some(({ text }) => !yearOrMonth.test(text))) return false
  const first = Number(listed(numbers, 0).text)
  return numbers.every(({ text }, index) => Number(text) === first + index)
}
const yearsOnly = (cells: readonly GridCell[]): boolean => {
  const numbers = cells.filter(isAmount)
  return numbers.length > 1 && numbers.every(({ text }) => /^\s*(?:19|20)\d\d\s*$/.test(text))
}

const isNumber = ({ value }: GridCell): boolean => value.kind === 'amount' || value.kind === 'percent'

/** "총 17건" alone in a row is said of the table, not in it. */
const isSaidOfAll = (cells: readonly GridCell[]): boolean => {
  const [text = '', another] = new Set(cells.map((cell) => cell.text.trim()).filter((one) => one !== ''))
  return another === undefined && text.startsWith('총')
}

/** The first row that holds amounts is where the header ends. */
const holdsNumbers = (cells: readonly GridCell[]): boolean =>
  cells.some(isNumber) && !countsOn(cells) && !yearsOnly(cells) && !isSaidOfAll(cells)

const shareTitle =
  /(?:비율|비중|구성비|점유율|증감률|증감율|진도율|집행률|집행율|달성률|달성율|이행률|이행율|[가-힣]율|[가-힣]률|%|퍼센트)$/
const notAdded =
  /평균|단가|평점|점수|순위|득점|1인당|코드|연번|번호|전화|면적당|기온|지수|등급|산출|내역|비고|쪽수?$|연도$|년도$|^no\.?$|순번|^쪽|페이지/i

const kindOf = (cells: readonly GridCell[], title: string): ColumnKind => {
  const amounts = cells.filter(isAmount)
  const shares = cells.filter(({ value }) => value.kind === 'percent').length
  const words = cells.filter(({ value, covered }) => value.kind === 'words' && !covered).length
  if (shares > amounts.length || (amounts.length > 0 && shareTitle.test(title))) return 'shares'
  if (amounts.length === 0 || words > amounts.length) return 'words'
  if (notAdded.test(title)) return 'others'
  const years = amounts.length > 1 && amounts.every(({ text }) => /^\s*(?:19|20)\d\d년?\s*$/.test(text))
  return years || isNumbering(amounts) ? 'others' : 'amounts'
}

/** Numbers 1, 2, 3 ... down a column number its rows. */
const isNumbering = (amounts: readonly GridCell[]): boolean =>
  amounts.length > 2 && amounts.every(({ text }, index) => text.trim() === String(index + 1))

/** Which word of a total a row bears, in any of its cells that hold words. */
const rowWord = (cells: readonly GridCell[]): string | null => {
  const words = cells.filter(({ value, covered }) => value.kind === 'words' && !covered)
  return words.map(({ text }) => totalWord(text)).find((word) => word !== null) ?? null
}

/** Tells the header of a grid from its rows, and what each column holds. Null where there are no rows to add up. */
export const readGrid = oncePer(read)

function read(grid: Grid): ReadGrid | null {
  const first = grid.rows.findIndex(holdsNumbers)
  if (first === -1) return null
  const data = grid.rows.flatMap((cells, row) => (row === first || (row > first && cells.some(isNumber)) ? [row] : []))
  const words = data.flatMap((row): [number, string][] => {
    const word = rowWord(listed(grid.rows, row))
    return word === null ? [] : [[row, word]]
  })
  const totals = new Map(words)
  const items = data.filter((row) => !totals.has(row))
  const header = grid.rows.slice(0, first).filter(namesColumns)
  const columns = Array.from({ length: grid.columns }, (_, index): Column => {
    const titles = header.map((cells) => listed(cells, index).text.trim()).filter((text) => text !== '')
    const cells = (items.length > 0 ? items : data).map((row) => cellAt(grid, row, index))
    return { index, titles, kind: kindOf(cells, withoutUnit(titles.join(''))) }
  })
  const held = new Set(data)
  const open = grid.rows.flatMap((cells, row) =>
    row > first && !held.has(row) && leavesOpen(cells, columns) ? [row] : [],
  )
  return { grid, columns, data: [...data, ...open].sort((a, b) => a - b), totals }
}

/** A row with one word in place of an amount ("추후 확정") leaves sums open; a header that is repeated does not. */
function leavesOpen(cells: readonly GridCell[], columns: readonly Column[]): boolean {
  const words = columns.filter(({ index, kind }) => {
    const { value, covered } = listed(cells, index)
    return kind === 'amounts' && value.kind === 'words' && !covered
  })
  const isRow = cells.filter(({ text, covered }) => text !== '' && !covered).length > 1
  return (
    isRow &&
    words.length === 1 &&
    words.every(({ index, titles }) => !titles.includes(listed(cells, index).text.trim()))
  )
}

/** A row of the header names columns; one text alone is a caption over the table. */
const namesColumns = (cells: readonly GridCell[]): boolean =>
  new Set(cells.map(({ text }) => text).filter((text) => text !== '')).size > 1

/** A title without the unit and the date behind it: "집행률(%) (5.31.기준)". */
export const withoutUnit = (title: string): string =>
  bare(title).replace(/[(（](?:단위|천원|백만원|원|명|건|개|%|[\d.]+기준).*$/, '')
