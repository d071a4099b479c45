import { ok, type Result, refuse } from '#kit/result.ts'
import type { Malformed } from './malformed.ts'

/** A row of a section with the line where it begins. */
export interface PabulibRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A section: its header, and its rows in their order, each as long as the header. */
export interface PabulibTable {
  readonly line: number
  readonly columns: readonly string[]
  readonly rows: readonly PabulibRow[]
}

/** A .pb file as it stands: nothing is lost, known or not (pabulib.org/format, April 2026). */
export interface PabulibTables {
  readonly meta: PabulibTable
  readonly projects: PabulibTable
  readonly votes: PabulibTable
}

const sections = ['META', 'PROJECTS', 'VOTES'] as const
type Section = (typeof sections)[number]
const isSection = (text: string): text is Section => sections.some((section) => section === text)

/** Finds where rows end, from the first to the last: a line break inside quotes belongs to its cell. */
function rowEnds(text: string): (from: number) => number | null {
  // The next quote is looked for once, not from every row: most files have few.
  let quote = -2
  return (from) => {
    if (quote !== -1 && quote < from) quote = text.indexOf('"', from)
    const broken = text.indexOf('\n', from)
    const end = broken === -1 ? text.length : broken
    if (quote === -1 || quote >= end) return end
    let open = false
    for (let at = quote; at < text.length; at += 1) {
      const character = text[at]
      if (character === '"') open = !open
      else if (character === '\n' && !open) return at
    }
    return open ? null : text.length
  }
}

/** The cells of a row: separated by semicolons, quoted as CSV is. */
function cellsOf(row: string): string[] {
  if (!row.includes('"')) return row.split(';')
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < row.length; at += 1) {
    const character = row[at] as string
    if (character === '"') {
      if (quoted && row[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = !quoted
    } else if (character === ';' && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}

/** How many lines a row takes. */
function linesIn(text: string, from: number, end: number): number {
  let lines = 1
  for (let at = text.indexOf('\n', from); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

interface Open {
  readonly section: Section
  readonly line: number
  columns: readonly string[] | null
  readonly rows: PabulibRow[]
}

/**
 * Reads the three sections of a .pb file's text. A byte-order mark, CRLF and empty lines are passed over; missing cells
 * at a row's end are empty. Refuses with the line what has no section, no header, an open quote or too many cells.
 */
export function readTables(text: string): Result<PabulibTables, Malformed> {
  const found = new Map<Section, PabulibTable & { columns: readonly string[] }>()
  const endOf = rowEnds(text)
  let open: Open | null = null
  let line = 1
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const end = endOf(at)
    if (end === null) return refuse({ kind: 'pb-open-quote', line })
    const row = text.slice(at, text[end - 1] === '\r' ? end - 1 : end)
    const title = row.length < 16 ? row.replace(/;+$/, '').trim().toUpperCase() : ''
    if (isSection(title) && !found.has(title)) {
      if (open !== null && open.columns === null) return refuse({ kind: 'pb-no-header', section: open.section, line })
      open = { section: title, line, columns: null, rows: [] }
      found.set(title, open as Open & { columns: readonly string[] })
    } else if (row.trim() !== '') {
      if (open === null) return refuse({ kind: 'pb-stray-line', line })
      const cells = cellsOf(row)
      if (open.columns === null) open.columns = cells.map((cell) => cell.trim())
      else {
        const columns = open.columns.length
        while (cells.length > columns && cells.at(-1)?.trim() === '') cells.pop()
        if (cells.length > columns) return refuse({ kind: 'pb-too-many-cells', line, cells: cells.length, columns })
        while (cells.length < columns) cells.push('')
        open.rows.push({ line, cells })
      }
    }
    line += linesIn(text, at, end)
    at = end + 1
  }
  const missing = sections.find((section) => !found.has(section))
  if (missing !== undefined) return refuse({ kind: 'pb-no-section', section: missing, line })
  if (open !== null && open.columns === null) return refuse({ kind: 'pb-no-header', section: open.section, line })
  const [meta, projects, votes] = sections.map((section) => found.get(section) as PabulibTable)
  return ok({ meta, projects, votes } as PabulibTables)
}

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Writes a .pb file's text: the sections with all their columns and rows in their order, one line break after each. */
export function writeTables({ meta, projects, votes }: PabulibTables): string {
  const table = (section: Section, { columns, rows }: PabulibTable): string[] => [
    section,
    ...[columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(quoted).join(';')),
  ]
  const lines = [...table('META', meta), ...table('PROJECTS', projects), ...table('VOTES', votes)]
  return `${lines.join('\n')}\n`
}
