import { groupDigits } from '../grouped-digits.ts'
import { showNumber } from '../shown-number.ts'
import { headingNumber, letterMark, reportMark } from './marks.ts'
import type { Alignment, Block, BlockOf, Cell, OfficialDocument, Run } from './official-document.ts'
import { placeRows } from './place-rows.ts'
import { withPlainTexts } from './plain-text.ts'

/** A cell where it stands, with the text that every format shows; `number` where it is one. */
export interface DrawnCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly number: { readonly value: string; readonly format: string } | null
  readonly align: Alignment
  readonly bold: boolean
  readonly shade: 'head' | 'total' | null
  /** Whether it heads its columns (within the head rows) or its row. */
  readonly heads: 'columns' | 'row' | null
}

/** A table whose cells are placed; those that a span covers are not listed. */
export interface DrawnTable extends Omit<BlockOf<'table'>, 'rows'> {
  readonly number: number
  readonly rowCount: number
  readonly cells: readonly DrawnCell[]
}

/** A chart as a PNG, for formats that hold no drawings. */
export interface ChartPicture {
  readonly base64: string
  readonly widthMm: number
  readonly heightMm: number
}

export type DrawnBlock =
  | Exclude<Block, { kind: 'heading' | 'item' | 'table' | 'contents' | 'attachments' | 'chart' }>
  | (BlockOf<'heading'> & { readonly number: string | null })
  | (BlockOf<'item'> & {
      readonly mark: string /** Whether deeper items, a table or a picture follow, from which no page may part it. */
      readonly leads?: true
    })
  | DrawnTable
  | (BlockOf<'contents'> & { readonly lines: readonly { level: 1 | 2 | 3; number: string | null; text: string }[] })
  | (BlockOf<'attachments'> & { readonly lines: readonly string[] })
  /** A chart with its data as a table: who cannot see or draw it reads that. */
  | (BlockOf<'chart'> & { readonly data: DrawnTable; readonly picture?: ChartPicture })

export interface DrawnDocument extends Omit<OfficialDocument, 'blocks'> {
  readonly blocks: readonly DrawnBlock[]
}

const alignOf = (cell: Cell, heads: DrawnCell['heads']): Alignment =>
  cell.align ??
  (heads === 'columns' ? 'center' : cell.held.kind === 'number' ? 'right' : heads === 'row' ? 'center' : 'left')

const textOf = (held: Cell['held']): string => {
  if (held.kind === 'empty') return ''
  return held.kind === 'text' ? held.text : showNumber(held.text, held.format).text
}

function drawTable(table: BlockOf<'table'>, number: number): DrawnTable {
  const { rows, unit, ...rest } = table
  const cells = placeRows(rows).cells.map(({ cell, row, column, rowSpan, columnSpan }): DrawnCell => {
    const heads = row < table.headRows ? 'columns' : cell.role === 'row-head' ? 'row' : null
    return {
      ...{ row, column, rowSpan, columnSpan },
      text: textOf(cell.held),
      number: cell.held.kind === 'number' ? { value: cell.held.text, format: cell.held.format } : null,
      align: alignOf(cell, heads),
      bold: cell.bold === true || heads === 'columns' || cell.role === 'total',
      shade: heads !== null ? 'head' : cell.role === 'total' ? 'total' : null,
      heads,
    }
  })
  return { ...rest, unit: unit === null ? null : `(${unit})`, number, rowCount: rows.length, cells }
}

/** Groups, and as many decimals as the value has (three at most): "#,##0.###" leaves a lone point behind in spreadsheets. */
const formatOfValue = (value: string): string => {
  const decimals = Math.min(3, (value.split('.')[1] ?? '').length)
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}

/** The data of a chart as a table of its own: labels down, series across. */
const tableOfChart = ({ caption, unit, labels, series }: BlockOf<'chart'>): BlockOf<'table'> => {
  const text = (said: string): Cell => ({ held: { kind: 'text', text: said }, columnSpan: 1, rowSpan: 1 })
  const held = (value: string | null | undefined): Cell['held'] =>
    value === null || value === undefined
      ? { kind: 'empty' }
      : { kind: 'number', text: value, format: formatOfValue(value) }
  const width = Math.floor(130 / series.length)
  return {
    kind: 'table',
    ...{ caption, unit, headRows: 1, lines: true },
    widthsMm: [170 - width * series.length, ...series.map(() => width)],
    rows: [
      [text(''), ...series.map(({ name }) => text(name))],
      ...labels.map((label, index): Cell[] => [
        { ...text(label), role: 'row-head' },
        ...series.map(({ values }): Cell => ({ held: held(values[index]), columnSpan: 1, rowSpan: 1 })),
      ]),
    ],
  }
}

/** The lines of a list of attachments: 붙임 and its number where there are several, 끝. after the last (편람, 붙임의 표시). */
const attachmentLines = ({ entries }: BlockOf<'attachments'>): readonly string[] =>
  entries.map(({ name, copies }, index) => {
    const number = entries.length > 1 ? `${index + 1}. ` : ''
    const end = index === entries.length - 1 ? '  끝.' : ''
    return `${index === 0 ? '붙임  ' : '      '}${number}${name} ${groupDigits(String(copies))}부.${end}`
  })

/** Counts items and headings as they come: a deeper level begins anew below each shallower one. */
const counter = () => {
  const counts: number[] = []
  return {
    next(level: number): number {
      counts.length = level
      const count = (counts[level - 1] ?? 0) + 1
      counts[level - 1] = count
      return count
    },
    restart: () => {
      counts.length = 0
    },
  }
}

/**
 * Computes what all formats of a document have in common: marks of items, numbers of headings and tables, the grid of
 * every table, the texts of numbers, the lines of contents and attachments. Expects a document without faults.
 */
export function drawDocument(given: OfficialDocument): DrawnDocument {
  const document = withPlainTexts(given)
  const headings = counter()
  const items = counter()
  let tables = 0
  const drawn = document.blocks.map((block): DrawnBlock => {
    switch (block.kind) {
      case 'heading':
        items.restart()
        return { ...block, number: block.numbered ? headingNumber(block.level, headings.next(block.level)) : null }
      case 'item': {
        const count = items.next(block.level)
        const mark = document.marks === 'report' ? reportMark(block.level) : letterMark(block.level, count)
        return { ...block, mark }
      }
      case 'table':
        tables += 1
        return drawTable(block, tables)
      case 'chart':
        tables += 1
        return { ...block, data: drawTable(tableOfChart(block), tables) }
      case 'contents':
        return { ...block, lines: [] }
      case 'attachments':
        return { ...block, lines: attachmentLines(block) }
      default:
        return block
    }
  })
  const leads = (block: DrawnBlock, index: number): boolean => {
    const next = drawn[index + 1]
    if (block.kind !== 'item' || next === undefined) return false
    return next.kind === 'item' ? next.level > block.level : ['table', 'chart', 'image'].includes(next.kind)
  }
  const lines = drawn.flatMap((block) =>
    block.kind === 'heading' ? [{ level: block.level, number: block.number, text: block.text }] : [],
  )
  return {
    ...document,
    blocks: drawn.map((block, index) => {
      if (block.kind === 'contents') return { ...block, lines: lines.filter(({ level }) => level <= block.depth) }
      return leads(block, index) ? { ...block, leads: true } : block
    }),
  }
}

/** The plain text of runs. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** A heading as formats of running text write it: "Ⅰ. 계획의 개요". */
export const headingLine = ({ number, text }: { readonly number: string | null; readonly text: string }): string =>
  number === null ? text : `${number}. ${text}`
