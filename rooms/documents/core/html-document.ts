import type { Extracted } from './extracted.ts'
import { documentOfFlow, type Flow } from './flow-document.ts'
import { type FlowCell, placeCells } from './grid.ts'
import { numberAttribute, readHtml } from './html-reader.ts'

const blocks: ReadonlySet<string> = new Set([
  ...['p', 'div', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'tr', 'td', 'th', 'caption'],
  ...['section', 'article', 'hr', 'pre', 'blockquote', 'dl', 'dt', 'dd', 'thead', 'tbody', 'tfoot'],
])
const maxSpan = 1000

/** A table while it is read; `cell` is the one whose text is being gathered. */
interface OpenTable {
  readonly rows: FlowCell[][]
  readonly caption: string[]
  cell: { readonly rowSpan: number; readonly columnSpan: number; readonly text: string[] } | null
}

/** Whether a text is HTML, as a clipboard gives it: it begins with a tag, and has one that HTML knows. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*<(?:!doctype|!--|html|head|meta|body|table|div|p|span|style)\b/i.test(text.slice(0, 2000)) &&
  /<(?:table|p|div|br|td|li|span|body)\b/i.test(text)

/** The lines of a gathered text, white space as browsers show it, empty lines left out. */
const linesOf = (text: readonly string[]): string =>
  text
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

function endCell(table: OpenTable): void {
  if (table.cell === null) return
  const { rowSpan, columnSpan, text } = table.cell
  if (table.rows.length === 0) table.rows.push([])
  table.rows.at(-1)?.push({ text: linesOf(text), rowSpan, columnSpan })
  table.cell = null
}

function takeTag(table: OpenTable, name: string, attributes: string | null): void {
  if (name === 'td' || name === 'th') {
    endCell(table)
    if (attributes === null) return
    const rowSpan = numberAttribute(attributes, 'rowspan', maxSpan)
    table.cell = { rowSpan, columnSpan: Math.max(1, numberAttribute(attributes, 'colspan', maxSpan)), text: [] }
  } else if (name === 'tr') {
    endCell(table)
    if (attributes !== null) table.rows.push([])
  } else if (blocks.has(name)) table.cell?.text.push('\n')
}

function* flowsOf(html: string): Generator<Flow> {
  const open: OpenTable[] = []
  let text: string[] = []
  const lines = function* (): Generator<Flow> {
    const said = linesOf(text)
    text = []
    if (said !== '') yield { kind: 'line', text: said }
  }
  const endTable = function* (table: OpenTable | undefined): Generator<Flow> {
    if (table === undefined) return
    endCell(table)
    const caption = linesOf(table.caption)
    const cells = placeCells(table.rows)
    if (cells.length > 0) yield { kind: 'table', caption: caption === '' ? null : caption, cells }
  }
  for (const token of readHtml(html)) {
    const table = open.at(-1)
    if (token.kind === 'text') {
      const words = token.text.replace(/[\r\n]+/g, ' ')
      if (table === undefined) text.push(words)
      else (table.cell?.text ?? table.caption).push(words)
      continue
    }
    if (table === undefined && blocks.has(token.name)) yield* lines()
    if (token.name !== 'table') {
      if (table !== undefined) takeTag(table, token.name, token.kind === 'open' ? token.attributes : null)
    } else if (token.kind === 'open') open.push({ rows: [], caption: [], cell: null })
    else yield* endTable(open.pop())
  }
  yield* lines()
  while (open.length > 0) yield* endTable(open.pop())
}

/** Reads HTML (a table copied out of Excel or Hangul, a saved page): lines outside tables, and tables with their spans. */
export const readHtmlDocument = (name: string, html: string): Extracted => documentOfFlow(name, 'html', flowsOf(html))
