import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Extracted } from '../core/extracted.ts'
import { documentOfFlow, type Flow, type PlacedCell } from '../core/flow-document.ts'
import { maxCells, maxDepth } from '../core/limits.ts'
import { warningsOf } from '../core/read-warning.ts'
import { NestedTooDeep, partNames, TooLargeUnzipped, unzipParts } from './unzip.ts'

interface OpenTable {
  readonly cells: (PlacedCell & { rowSpan: number; text: string })[]
  readonly nested: Flow[]
  /** By column, the cell from above that goes on downwards. */
  readonly above: Map<number, PlacedCell & { rowSpan: number }>
  row: number
  column: number
  cell: { readonly lines: string[]; columnSpan: number; goesOn: boolean; begins: boolean } | null
}

const settingOf = ({ attributes }: SaxesTagPlain): string => attributes['w:val'] ?? ''
const isOff = (tag: SaxesTagPlain): boolean => ['0', 'false', 'off', 'none'].includes(settingOf(tag))

/** Which styles of a DOCX are headings: those named so, and those with a level of the outline. */
function headingStyles(xml: string | undefined): ReadonlyMap<string, number> {
  const styles = new Map<string, number>()
  let id = ''
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    if (tag.name === 'w:style') id = tag.attributes['w:styleId'] ?? ''
    const named = tag.name === 'w:name' ? /^(?:heading|제목) ?([1-9])$/i.exec(settingOf(tag)) : null
    if (named !== null) styles.set(id, Number(named[1]))
    if (tag.name === 'w:outlineLvl' && /^[0-8]$/.test(settingOf(tag))) styles.set(id, Number(settingOf(tag)) + 1)
  })
  parser.on('error', (error) => {
    throw error
  })
  if (xml !== undefined) parser.write(xml).close()
  return styles
}

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

interface Paragraph {
  text: string
  level: number | undefined
}

/** Ends a cell: one that goes on from above makes that one taller; any other stands in its row. */
function placeCell(table: OpenTable): void {
  const { cell, row, column } = table
  if (cell === null) return
  table.cell = null
  table.column += cell.columnSpan
  const text = cell.lines.join('\n').trim()
  const above = cell.goesOn ? table.above.get(column) : undefined
  if (above !== undefined) {
    above.rowSpan += 1
    return
  }
  const placed = { row, column, rowSpan: 1, columnSpan: cell.columnSpan, text }
  table.cells.push(placed)
  if (cell.begins) table.above.set(column, placed)
  else table.above.delete(column)
}

function flowsOf(xml: string, styles: ReadonlyMap<string, number>, counts: { tracked: number; hidden: number }) {
  const root: Flow[] = []
  const tables: OpenTable[] = []
  const paragraphs: Paragraph[] = []
  let [texts, cells, isHidden] = [0, 0, false]
  const say = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (paragraph === undefined) return
    if (isHidden) counts.hidden += text === '' ? 0 : 1
    else paragraph.text += text
  }
  const hand = (flows: readonly Flow[]): void => {
    const table = tables.at(-1)
    if (table === undefined) root.push(...flows)
    else
      for (const flow of flows) {
        if (flow.kind === 'line') table.cell?.lines.push(flow.text)
        else table.nested.push(flow)
      }
  }
  const opening: Readonly<Record<string, (tag: SaxesTagPlain) => void>> = {
    'w:p': () => paragraphs.push({ text: '', level: undefined }),
    'w:pStyle': (tag) => {
      const paragraph = paragraphs.at(-1)
      if (paragraph !== undefined) paragraph.level = styles.get(settingOf(tag)) ?? paragraph.level
    },
    'w:outlineLvl': (tag) => {
      const paragraph = paragraphs.at(-1)
      if (paragraph !== undefined && /^[0-8]$/.test(settingOf(tag))) paragraph.level = Number(settingOf(tag)) + 1
    },
    'w:r': () => {
      isHidden = false
    },
    'w:vanish': (tag) => {
      isHidden = !isOff(tag)
    },
    'w:ins': () => {
      counts.tracked += 1
    },
    'w:del': () => {
      counts.tracked += 1
    },
    'w:t': () => {
      texts += 1
    },
    'w:tbl': () => tables.push({ cells: [], nested: [], above: new Map(), row: -1, column: 0, cell: null }),
    'w:tr': () => {
      const table = tables.at(-1)
      if (table === undefined) return
      table.row += 1
      table.column = 0
    },
    'w:gridBefore': (tag) => {
      const table = tables.at(-1)
      if (table !== undefined) table.column += spanOf(tag)
    },
    'w:tc': () => {
      const table = tables.at(-1)
      if (table === undefined) return
      cells += 1
      if (cells > maxCells) throw new TooLargeUnzipped('cells')
      table.cell = { lines: [], columnSpan: 1, goesOn: false, begins: false }
    },
    'w:gridSpan': (tag) => {
      const cell = tables.at(-1)?.cell
      if (cell) cell.columnSpan = spanOf(tag)
    },
    'w:vMerge': (tag) => {
      const cell = tables.at(-1)?.cell
      if (!cell) return
      cell.begins = settingOf(tag) === 'restart'
      cell.goesOn = !cell.begins
    },
  }
  const closing: Readonly<Record<string, () => void>> = {
    'w:p': () => {
      const paragraph = paragraphs.pop()
      if (paragraph === undefined) return
      const { level } = paragraph
      const lines = paragraph.text.split('\n').map((line): Flow => {
        const text = line.trimEnd()
        return { kind: 'line', text, ...(level === undefined || text.trim() === '' ? {} : { level }) }
      })
      hand(lines)
    },
    'w:t': () => {
      texts -= 1
    },
    'w:tc': () => {
      const table = tables.at(-1)
      if (table !== undefined) placeCell(table)
    },
    'w:tbl': () => {
      const table = tables.pop()
      if (table === undefined) return
      const said: Flow = { kind: 'table', caption: null, cells: table.cells }
      hand([...(table.cells.length === 0 ? [] : [said]), ...table.nested])
    },
  }
  const parser = new SaxesParser()
  let depth = 0
  let hasBody = false
  parser.on('opentag', (tag) => {
    hasBody ||= tag.name === 'w:body'
    depth += 1
    if (depth > maxDepth * 5) throw new NestedTooDeep(tag.name)
    if (paragraphs.length > 0) say(signs[tag.name] ?? '')
    opening[tag.name]?.(tag)
  })
  parser.on('text', (text) => {
    if (texts > 0) say(text)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    closing[name]?.()
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  if (!hasBody) throw new Error('The document has no body.')
  return root
}

const maxSpan = 1000
const spanOf = (tag: SaxesTagPlain): number => {
  const value = Number(settingOf(tag))
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), maxSpan) : 1
}

/** Reads the body of a DOCX: paragraphs with their levels, and tables with their spans. Notes and comments are left out. */
export function readDocx(name: string, bytes: Uint8Array): Extracted {
  const parts = unzipParts(bytes, (part) => part === 'word/document.xml' || part === 'word/styles.xml')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const body = decoder.decode(parts['word/document.xml'])
  const styles = parts['word/styles.xml']
  const counts = { tracked: 0, hidden: 0 }
  const flows = flowsOf(body, headingStyles(styles === undefined ? undefined : decoder.decode(styles)), counts)
  const names = partNames(bytes)
  const has = (part: RegExp): number => (names.some((one) => part.test(one)) ? 1 : 0)
  const notes = (body.match(/<w:(?:foot|end)noteReference\b/g) ?? []).length
  const warnings = warningsOf({
    'hidden-text': counts.hidden,
    'tracked-changes': counts.tracked,
    'memos-left-out': has(/^word\/comments\.xml$/),
    'notes-left-out': notes,
  })
  return { ...documentOfFlow(name, 'docx', flows), ...(warnings.length === 0 ? {} : { warnings }) }
}
