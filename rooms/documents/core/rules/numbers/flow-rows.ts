import type { Extracted } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { type CellValue, readCell } from '../tables/cell-value.ts'
import type { Grid, GridCell } from '../tables/grid.ts'
import { type Fixed, same } from './fixed.ts'
import type { Span } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { spacedLines } from './spaced-grid.ts'
import { wonPer } from './written-number.ts'

/** A line that ends in amounts, one behind the other: a row of a table out of a PDF. */
interface FlowRow {
  readonly line: Line
  readonly label: string
  readonly slots: readonly { readonly text: string; readonly span: Span }[]
}

const units = [...wonPer.keys(), '명', '건', '개소', '개', '회', '대', '㎡', '%'].join('|')
const amount = `[△▲-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?`
const slot = `(?:${amount}\\s?(?:${units})?|-|(?:${units}))`
const slotPart = new RegExp(`^(?:${amount}(?:${units})?|-|(?:${units}))$`)
const eachSlot = new RegExp(`(?<![^\\s])${slot}(?![^\\s])`, 'g')

/** Where the amounts begin in which a line ends; null where there are not two words of them. */
function tailStart(text: string): number | null {
  const words = [...text.matchAll(/\S+/g)]
  const last = words.findLastIndex(([word]) => !slotPart.test(word))
  return words.length - last < 3 ? null : listed(words, last + 1).index
}

/** Reads a line as a label and two amounts or more; null where other words stand among them, or a number leads. */
function flowRowOf(line: Line, before: Line | undefined): FlowRow | null {
  const start = line.text.includes('\t') ? null : tailStart(line.text)
  if (start === null) return null
  const label = line.text.slice(0, start)
  if (/^\s*\d/.test(label)) return null
  const slots = [...line.text.slice(start).trimEnd().matchAll(eachSlot)].map((one) => {
    const from = start + one.index
    return { text: one[0], span: { from, to: from + one[0].length } }
  })
  const numbers = slots.filter(({ text }) => /\d/.test(text)).length
  if (slots.length < 2 || (numbers < 2 && slots.length < 4)) return null
  const own = label.trim()
  const above = before !== undefined && !/\d/.test(before.text) ? before.text.trim() : ''
  return { line, label: own === '' ? above : own, slots }
}

/** Longer lines are sentences. */
const longest = 300

/** Rows of as many amounts with no more written lines than this between them are one table. */
const apart = 4

/** The tables of amounts of a running text: rows of as many amounts under one another. */
export const flowTables = oncePerDocument((document: Extracted): readonly (readonly FlowRow[])[] => {
  const lines = linesOf(document)
  const spaced = spacedLines(document)
  const tables: FlowRow[][] = []
  for (const line of lines) {
    const read =
      line.text.length <= longest && !spaced.has(line.place) && /[\d-]\s*\S*\s+\S/.test(line.text)
        ? flowRowOf(line, lines[line.index - 1])
        : null
    if (read === null) continue
    const table = tables.findLast((rows) => line.index - listed(rows, rows.length - 1).line.index <= apart)
    if (table !== undefined && listed(table, 0).slots.length === read.slots.length) table.push(read)
    else tables.push([read])
  }
  return tables
})

const header = /(?:^|[\s(])(?:합\s?계|총\s?계|소\s?계|계|총\s?사업비|총액|총\s?예산)(?=[\s)]|$)/
const reach = 10

const amountIn = ({ value }: GridCell): Fixed => (value.kind === 'amount' ? value.amount : 0n)

/** Whether the first (or last) amount of most rows is the sum of the others. */
function totalColumn(rows: readonly (readonly GridCell[])[]): 'first' | 'last' {
  const bears = (cells: readonly GridCell[], reversed: boolean): boolean => {
    const [total, ...parts] = (reversed ? cells.toReversed() : cells).map(amountIn)
    return same(
      total as Fixed,
      parts.reduce((sum, part) => sum + part, 0n),
    )
  }
  const first = rows.filter((cells) => bears(cells, false)).length
  return rows.filter((cells) => bears(cells, true)).length > first ? 'last' : 'first'
}

const plain = { inner: null, covered: false, formula: null } as const
const words: CellValue = { kind: 'words' }

/** The tables of amounts whose lines above name a total, as grids. */
export const flowGrids = oncePerDocument((document: Extracted): readonly Grid[] => {
  const lines = linesOf(document)
  return flowTables(document).flatMap((rows): readonly Grid[] => {
    const { index, place } = listed(rows, 0).line
    const above = lines.slice(Math.max(0, index - reach), index).map(({ text }) => text)
    const caption = above.join('\n')
    const named = above.some((text) => header.test(text))
    if (!named && rows.length < 2) return []
    const cells = rows.map(({ line, label, slots }, at): readonly GridCell[] => {
      const first: GridCell = {
        ...plain,
        text: label,
        value: words,
        place: line.place,
        span: null,
        row: at + 1,
        column: 0,
      }
      const rest = slots.map(({ text, span }, column): GridCell => {
        const value = /\d/.test(text) ? readCell(text).value : ({ kind: 'nothing', written: true } as const)
        return { ...plain, text, value, place: line.place, span, row: at + 1, column: column + 1 }
      })
      return [first, ...rest]
    })
    const width = listed(cells, 0).length
    const edge = totalColumn(cells.map((row) => row.slice(1)))
    const titles = Array.from({ length: width }, (_, column): GridCell => {
      const total = named && (edge === 'first' ? column === 1 : column === width - 1)
      const text = column === 0 ? '구분' : total ? '합계' : `항목${String.fromCharCode(64 + column)}`
      return { ...plain, text, value: words, place, span: null, row: 0, column }
    })
    return [{ caption, columns: width, rows: [titles, ...cells] }]
  })
})
