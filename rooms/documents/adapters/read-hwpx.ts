import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Extracted } from '../core/extracted.ts'
import { documentOfFlow, type Flow, type PlacedCell } from '../core/flow-document.ts'
import { maxCells, maxDepth } from '../core/limits.ts'
import { LockedDocument, NestedTooDeep, TooLargeUnzipped, unzipParts } from './unzip.ts'

interface OpenCell {
  readonly kind: 'cell'
  readonly lines: string[]
  readonly nested: Flow[]
  row: number
  column: number
  rowSpan: number
  columnSpan: number
}
interface OpenTable {
  readonly kind: 'table'
  readonly cells: PlacedCell[]
  readonly nested: Flow[]
  readonly caption: string[]
}
/** What of a paragraph is not its own text (tables, notes, text boxes) follows it. */
interface OpenParagraph {
  readonly kind: 'paragraph'
  text: string
  readonly after: Flow[]
}
interface OpenCaption {
  readonly kind: 'caption'
  readonly lines: string[]
}
type Open = OpenCell | OpenTable | OpenParagraph | OpenCaption

const maxSpan = 1000

const numberOf = (tag: SaxesTagPlain, name: string, least: number, most: number): number => {
  const value = Number(tag.attributes[name] ?? least)
  return Number.isInteger(value) ? Math.min(Math.max(value, least), most) : least
}

/** What stands in a text run beside letters. */
const signs: Readonly<Record<string, string>> = { tab: '\t', lineBreak: '\n', nbSpace: ' ', fwSpace: ' ', hyphen: '-' }

/** Hands what ended inside of something to it: to a cell its lines, to a paragraph what follows its text. */
function hand(flows: readonly Flow[], to: Open | undefined, root: Flow[]): void {
  if (to === undefined) root.push(...flows)
  else if (to.kind === 'paragraph') to.after.push(...flows)
  else {
    const nested = to.kind === 'caption' ? [] : to.nested
    const lines = to.kind === 'table' ? to.caption : to.lines
    for (const flow of flows) {
      if (flow.kind === 'line') lines.push(flow.text)
      else nested.push(flow)
    }
  }
}

const tidy = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

/** Their content is shown to nobody who reads the document. */
const hiddenParts: readonly string[] = ['hiddenComment', 'parameters', 'shapeComment', 'secPr']

/** Reads one section into the lines and tables that it is a row of; `cellRead` counts cells over all sections. */
function flowsOfSection(xml: string, cellRead: () => void): readonly Flow[] {
  const root: Flow[] = []
  const open: Open[] = []
  let [texts, deleted, hidden] = [0, 0, 0]
  const inner = <K extends Open['kind']>(kind: K): Extract<Open, { kind: K }> | undefined =>
    open.findLast((one): one is Extract<Open, { kind: K }> => one.kind === kind)
  const say = (text: string): void => {
    const paragraph = inner('paragraph')
    if (texts > 0 && deleted === 0 && hidden === 0 && paragraph !== undefined) paragraph.text += text
  }
  const opening: Readonly<Record<string, (tag: SaxesTagPlain) => void>> = {
    p: () => open.push({ kind: 'paragraph', text: '', after: [] }),
    tbl: () => open.push({ kind: 'table', cells: [], nested: [], caption: [] }),
    caption: () => open.push({ kind: 'caption', lines: [] }),
    tc: () => open.push({ kind: 'cell', lines: [], nested: [], row: 0, column: 0, rowSpan: 1, columnSpan: 1 }),
    cellAddr: (tag) => {
      const cell = inner('cell')
      if (cell !== undefined) cell.row = numberOf(tag, 'rowAddr', 0, maxCells)
      if (cell !== undefined) cell.column = numberOf(tag, 'colAddr', 0, maxCells)
    },
    cellSpan: (tag) => {
      const cell = inner('cell')
      if (cell !== undefined) cell.rowSpan = numberOf(tag, 'rowSpan', 1, maxSpan)
      if (cell !== undefined) cell.columnSpan = numberOf(tag, 'colSpan', 1, maxSpan)
    },
  }
  const closing: Readonly<Record<string, () => void>> = {
    p: () => {
      const paragraph = open.pop()
      if (paragraph?.kind !== 'paragraph' || hidden > 0) return
      const lines = paragraph.text.split('\n').map((text): Flow => ({ kind: 'line', text: text.trimEnd() }))
      // A paragraph that only holds a table or a picture is no blank line.
      const own = paragraph.text === '' && paragraph.after.length > 0 ? [] : lines
      hand([...own, ...paragraph.after], open.at(-1), root)
    },
    tbl: () => {
      const table = open.pop()
      if (table?.kind !== 'table') return
      const caption = tidy(table.caption)
      const said: Flow = { kind: 'table', caption: caption === '' ? null : caption, cells: table.cells }
      hand([...(table.cells.length === 0 ? [] : [said]), ...table.nested], open.at(-1), root)
    },
    caption: () => {
      const caption = open.pop()
      const of = open.at(-1)
      if (caption?.kind !== 'caption' || of === undefined) return
      if (of.kind === 'table') of.caption.push(...caption.lines)
      else
        hand(
          caption.lines.map((text): Flow => ({ kind: 'line', text })),
          of,
          root,
        )
    },
    tc: () => {
      const cell = open.pop()
      const table = open.at(-1)
      if (cell?.kind !== 'cell' || table?.kind !== 'table') return
      cellRead()
      const { row, column, rowSpan, columnSpan } = cell
      table.cells.push({ row, column, rowSpan, columnSpan, text: tidy(cell.lines) })
      table.nested.push(...cell.nested)
    },
  }
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const name = tag.name.replace(/^.*:/, '')
    if (name === 't') texts += 1
    else if (hiddenParts.includes(name)) hidden += 1
    else if (name === 'deleteBegin') deleted += 1
    else if (name === 'deleteEnd') deleted = Math.max(0, deleted - 1)
    else if (texts > 0) say(signs[name] ?? '')
    opening[name]?.(tag)
    // What is sought in the open things below is sought in so many at most.
    if (open.length > maxDepth) throw new NestedTooDeep(name)
  })
  parser.on('text', say)
  parser.on('closetag', (tag) => {
    const name = tag.name.replace(/^.*:/, '')
    closing[name]?.()
    if (name === 't') texts -= 1
    else if (hiddenParts.includes(name)) hidden -= 1
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return root
}

const sectionNumber = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)

/** Reads a HWPX: its paragraphs in reading order, and its tables with their spans. */
export function readHwpx(name: string, bytes: Uint8Array): Extracted {
  const parts = unzipParts(bytes, (part) => /^Contents\/section\d+\.xml$|^META-INF\/manifest\.xml$/.test(part))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const { 'META-INF/manifest.xml': manifest, ...sections } = parts
  if (manifest !== undefined && decoder.decode(manifest).includes('encryption-data')) throw new LockedDocument(name)
  const inOrder = Object.entries(sections).sort(([a], [b]) => sectionNumber(a) - sectionNumber(b))
  let cells = 0
  const cellRead = (): void => {
    cells += 1
    if (cells > maxCells) throw new TooLargeUnzipped('cells')
  }
  return documentOfFlow(
    name,
    'hwpx',
    inOrder.flatMap(([, xml]) => flowsOfSection(decoder.decode(xml), cellRead)),
  )
}
