import { placeKey } from './check-document.ts'
import type { Extracted, Piece, Place, Table, TableCell } from './extracted.ts'
import { markText, type Segment, type Span } from './marked-text.ts'

/** A line as it is shown: its label (number or path), its text with marks, what was found on it by number. */
export interface MarkedLine {
  readonly label: string
  readonly segments: readonly Segment[]
  readonly found: readonly number[]
}

export interface MarkedCell {
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly segments: readonly Segment[]
  readonly found: readonly number[]
  readonly isNumber: boolean
}

export interface MarkedRow {
  /** From 0. */
  readonly row: number
  readonly cells: readonly MarkedCell[]
}

/** A stretch of lines or rows: near findings, or folded because nothing was found there. */
export interface Run<Shown> {
  readonly folded: boolean
  readonly from: number
  readonly to: number
  /** Empty for a folded stretch that is too long to be shown. */
  readonly shown: readonly Shown[]
}

export type Block =
  | { readonly kind: 'lines'; readonly runs: readonly Run<MarkedLine>[] }
  | {
      readonly kind: 'table'
      readonly title: string
      readonly hidden: boolean
      readonly columns: number
      readonly runs: readonly Run<MarkedRow>[]
    }

/** What of a finding the document needs to mark it. */
export interface PlacedFinding {
  readonly place: Place
  readonly span: Span | null
}

type FoundAt = ReadonlyMap<string, readonly { readonly number: number; readonly span: Span | null }[]>

/** Up to so many lines or rows a stretch is shown whole; beyond it, only so many around each finding. */
const shortEnough = 60
const around = 3
/** How many lines and cells (empty ones too) a page shows at most, folded ones included. */
const shownAtMost = 30_000

/** Counts down what a page may still show. */
interface Budget {
  left: number
}

/** A piece that stands outside tables. */
type LinePiece = Piece & { readonly place: Exclude<Place, { kind: 'cell' }> }
const labelOf = (place: LinePiece['place']): string => (place.kind === 'line' ? String(place.line) : place.path)

function findingsByPlace(findings: readonly PlacedFinding[]): FoundAt {
  const byPlace = new Map<string, { number: number; span: Span | null }[]>()
  for (const [number, { place, span }] of findings.entries()) {
    const key = placeKey(place)
    byPlace.set(key, [...(byPlace.get(key) ?? []), { number, span }])
  }
  return byPlace
}

/** Which of so many things are near one that something was found on. */
function nearFindings(found: readonly boolean[]): readonly boolean[] {
  if (found.length <= shortEnough) return found.map(() => true)
  const near = found.map(() => false)
  for (const [index, isFound] of found.entries()) {
    if (!isFound) continue
    near.fill(true, Math.max(0, index - around), index + around + 1)
  }
  return near
}

/** Cuts so many things into stretches that are shown and stretches that are folded. */
function runsOf<Shown>(
  near: readonly boolean[],
  budget: Budget,
  costOf: (index: number) => number,
  show: (from: number, to: number) => readonly Shown[],
): readonly Run<Shown>[] {
  const runs: Run<Shown>[] = []
  for (let from = 0; from < near.length; ) {
    let to = from
    let cost = 0
    while (to < near.length && near[to] === near[from]) {
      cost += costOf(to)
      to += 1
    }
    const folded = near[from] === false
    const affordable = !folded || cost <= budget.left
    if (affordable) budget.left -= cost
    runs.push({ folded, from, to, shown: affordable ? show(from, to) : [] })
    from = to
  }
  return runs
}

function linesBlock(pieces: readonly LinePiece[], foundAt: FoundAt, budget: Budget): Block {
  const lines = pieces.map(({ text, place }) => ({ text, place, found: foundAt.get(placeKey(place)) ?? [] }))
  const show = (from: number, to: number): readonly MarkedLine[] =>
    lines.slice(from, to).map(({ text, place, found }) => ({
      label: labelOf(place),
      segments: markText(text, found),
      found: found.map(({ number }) => number),
    }))
  const near = nearFindings(lines.map(({ found }) => found.length > 0))
  return { kind: 'lines', runs: runsOf(near, budget, () => 1, show) }
}

/** Gives the cells that reach into a stretch of rows; stretches must be asked for from the top down. */
function cellsFromTheTop(cells: readonly TableCell[]): (from: number, to: number) => readonly TableCell[] {
  let next = 0
  let tall: TableCell[] = []
  const take = (until: number): readonly TableCell[] => {
    const begun = next
    for (let cell = cells[next]; cell !== undefined && cell.row < until; cell = cells[next]) next += 1
    const taken = cells.slice(begun, next)
    tall.push(...taken.filter(({ rowSpan }) => rowSpan > 1))
    return taken
  }
  return (from, to) => {
    take(from)
    tall = tall.filter(({ row, rowSpan }) => row + rowSpan > from)
    return [...tall, ...take(to)]
  }
}

const looksLikeNumber = /^[△▲-]?[\d,.]+\s*[%원]?$/

function tableBlock(table: Table, name: string, foundAt: FoundAt, budget: Budget): Block {
  const rowFound = Array.from({ length: table.rows }, () => false)
  for (const { row, rowSpan, place } of table.cells) {
    if (foundAt.has(placeKey(place))) rowFound.fill(true, row, row + rowSpan)
  }
  const cellsBetween = cellsFromTheTop(table.cells)
  const show = (from: number, to: number): readonly MarkedRow[] => {
    const cellsOf = new Map<number, MarkedCell[]>()
    for (const cell of cellsBetween(from, to)) {
      // A cell that begins above is shown at the top of the stretch, one that goes on below is cut.
      const row = Math.max(cell.row, from)
      cellsOf.set(row, [
        ...(cellsOf.get(row) ?? []),
        markCell(cell, Math.min(cell.row + cell.rowSpan, to) - row, foundAt),
      ])
    }
    return Array.from({ length: to - from }, (_, index) => {
      const cells = cellsOf.get(from + index) ?? []
      return { row: from + index, cells: cells.sort((a, b) => a.column - b.column) }
    })
  }
  const runs = runsOf(nearFindings(rowFound), budget, () => table.columns, show)
  return { kind: 'table', title: table.title ?? name, hidden: table.hidden === true, columns: table.columns, runs }
}

function markCell(cell: TableCell, rowSpan: number, foundAt: FoundAt): MarkedCell {
  const { column, columnSpan, text } = cell
  const found = foundAt.get(placeKey(cell.place)) ?? []
  return {
    column,
    rowSpan,
    columnSpan,
    segments: markText(text, found),
    found: found.map(({ number }) => number),
    isNumber: cell.number !== undefined || looksLikeNumber.test(text),
  }
}

/**
 * Lays a checked document out for a page: lines and tables in reading order, what was found marked, long stretches
 * without findings folded. The tables of a plan are not shown again: their cells are its fields.
 */
export function markDocument(document: Extracted, findings: readonly PlacedFinding[]): readonly Block[] {
  const foundAt = findingsByPlace(findings)
  const budget: Budget = { left: shownAtMost }
  const tables = tablesBySheet(document.tables)
  const blocks: Block[] = []
  let lines: LinePiece[] = []
  const endLines = (): void => {
    if (lines.length > 0) blocks.push(linesBlock(lines, foundAt, budget))
    lines = []
  }
  for (const { text, place } of document.pieces) {
    if (place.kind !== 'cell') {
      lines.push({ text, place })
      continue
    }
    const { sheet } = place
    const table = tables.get(sheet)
    if (table === undefined) continue
    endLines()
    tables.delete(sheet)
    blocks.push(tableBlock(table, sheet, foundAt, budget))
  }
  endLines()
  return blocks
}

/** The tables whose cells stand in sheets; those of a plan stand in its fields. */
function tablesBySheet(tables: readonly Table[]): Map<string, Table> {
  const bySheet = new Map<string, Table>()
  for (const table of tables) {
    for (const { place } of table.cells.slice(0, 1)) if (place.kind === 'cell') bySheet.set(place.sheet, table)
  }
  return bySheet
}
