import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted, Piece } from '../../extracted.ts'
import { one, sumOf } from '../numbers/fixed.ts'
import { found } from '../numbers/found.ts'
import { listed } from '../numbers/listed.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { type ReadGrid, readGrid } from './columns.ts'
import { amountOf, cellAt, type Grid, isAmount } from './grid.ts'
import { gridsOf } from './grids-of.ts'
import { type NumberedRow, numberedRows } from './numbered-rows.ts'

/** "총 17건", "총 17개 사업": what is listed beneath, counted. */
const claim = /(?:총|모두|전체)\s?(\d{1,3})\s?(건|개\s?사업|개\s?과제|개소|개교|개\s?단체|개\s?기관|개|곳|팀|종|명|대)/g
/** Words that make it the count of something else, or of a part. */
const aside = /\s*(?:중|가운데|이상|이내|내외|이하|미만|여|예정|씩)/y
const people = /성명|이름|위원|명단/

/** How far above a table its claim may stand, in lines in which something is written. */
const above = 2
const fewestRows = 4
/** A count that differs by more is not of these rows. */
const furthest = 3

const placesInOrder = oncePerDocument(
  (document: Extracted): ReadonlyMap<Piece['place'], number> =>
    new Map(document.pieces.map(({ place }, index) => [place, index])),
)

/** The pieces above the first numbered row, nearest first, that are no part of its table's rows: its captions. */
function captionsOf(document: Extracted, { grid }: ReadGrid, first: NumberedRow): readonly Piece[] {
  const { pieces } = document
  const inHeader = grid.rows.slice(
    0,
    grid.rows.findIndex((cells) => cells.some(({ place }) => place === first.cell.place)),
  )
  const own = new Set(inHeader.flat().map(({ place }) => place))
  const order = placesInOrder(document)
  const at = Math.min(...[...own, first.cell.place].flatMap((place) => order.get(place) ?? []))
  const before = pieces.slice(Math.max(0, at - 8), at).filter(({ text }) => text.trim() !== '')
  const alone = inHeader
    .filter((cells) => new Set(cells.map(({ text }) => text).filter((text) => text !== '')).size === 1)
    .flatMap((cells) => cells.filter(({ text, covered }) => text !== '' && !covered).slice(0, 1))
  return [...alone, ...before.slice(-above).filter(({ place }) => place.kind === 'line')]
}

/** Whether the stated number is what a column of the table adds up to: then it counts something else. */
const isSumOfColumn = ({ grid, columns, data, totals }: ReadGrid, stated: bigint): boolean =>
  columns.some(({ index }) => {
    const cells = data.filter((row) => !totals.has(row)).map((row) => cellAt(grid, row, index))
    const amounts = cells.map((cell) => amountOf(cell) ?? 0n)
    return cells.some(isAmount) && sumOf(amounts) === stated
  })

function countedIn(document: Extracted, grid: Grid): readonly DocumentFinding[] {
  const read = readGrid(grid)
  const rows = read === null ? null : numberedRows(read)
  if (read === null || rows === null || rows.length < fewestRows) return []
  if (!rows.every(({ number }, index) => number === index + 1)) return []
  const titles = read.columns.flatMap(({ titles: own }) => own).join(' ')
  return captionsOf(document, read, listed(rows, 0)).flatMap(({ text, place }) => {
    const claims = [...text.matchAll(claim)]
    const [match] = claims
    if (match === undefined || claims.length > 1) return []
    const [said, digits = '', counter = ''] = match
    aside.lastIndex = match.index + said.length
    const stated = Number(digits)
    const away = Math.abs(stated - rows.length)
    if (aside.test(text) || away === 0 || away > furthest || (counter === '명' && !people.test(titles))) return []
    if (isSumOfColumn(read, BigInt(stated) * one)) return []
    const from = match.index + said.indexOf(digits)
    const span = { from, to: from + digits.length }
    const told = { stated: `${digits}${counter}`, computed: `${rows.length}${counter}`, params: { way: 'list' } }
    return [found('count', 'warning', place, { span, ...told })]
  })
}

/** What is said above a numbered table to be listed in it, against its rows. */
export const countedRows = (document: Extracted): readonly DocumentFinding[] =>
  gridsOf(document).flatMap((grid) => countedIn(document, grid))
