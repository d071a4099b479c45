import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Extracted } from '../core/extracted.ts'
import { documentOfFlow, type Flow, type PlacedCell } from '../core/flow-document.ts'
import { maxCells, maxDepth } from '../core/limits.ts'
import { warningsOf } from '../core/read-warning.ts'
import { type ImageNamed, imagesOf } from './hwpx-images.ts'
import { type HeadingLevel, headingLevels } from './hwpx-styles.ts'
import { LockedDocument, NestedTooDeep, partSizes, TooLargeUnzipped, unzipParts } from './unzip.ts'

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
  readonly level: number | undefined
  readonly after: Flow[]
}
interface OpenCaption {
  readonly kind: 'caption'
  readonly lines: string[]
}
/** A picture: of which part, and what its describer wrote about it. */
interface OpenPicture {
  readonly kind: 'picture'
  part: string
  alternative: string
  readonly nested: Flow[]
}
type Open = OpenCell | OpenTable | OpenParagraph | OpenCaption | OpenPicture

/** What is known of the document before its sections are read, and what is counted over all of them. */
interface Reading {
  readonly levelOf: HeadingLevel
  readonly imageNamed: ImageNamed
  readonly counts: { cells: number; memos: number; hidden: number; tracked: number }
}

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
  else if (to.kind === 'picture') to.nested.push(...flows)
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

/** Words that Hangul puts in by itself describe nothing: "그림입니다. 원본 그림의 이름: ..." */
const describes = (text: string): string | null => {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return words === '' || /^[가-힣]+입니다\.(?:$| ?원본)/.test(words) ? null : words.slice(0, 500)
}

/** Reads one section into the lines, tables and pictures that it is a row of. */
function flowsOfSection(xml: string, { levelOf, imageNamed, counts }: Reading): readonly Flow[] {
  const root: Flow[] = []
  const open: Open[] = []
  let [texts, deleted, hidden, described] = [0, 0, 0, 0]
  /** Of the fields that stand open within one another, which are memos. */
  const fields: boolean[] = []
  const inner = <K extends Open['kind']>(kind: K): Extract<Open, { kind: K }> | undefined =>
    open.findLast((one): one is Extract<Open, { kind: K }> => one.kind === kind)
  const say = (text: string): void => {
    const paragraph = inner('paragraph')
    if (texts > 0 && deleted === 0 && hidden === 0 && paragraph !== undefined) paragraph.text += text
  }
  const opening: Readonly<Record<string, (tag: SaxesTagPlain) => void>> = {
    p: ({ attributes }) => {
      const level = levelOf(attributes['styleIDRef'], attributes['paraPrIDRef'])
      open.push({ kind: 'paragraph', text: '', level, after: [] })
    },
    pic: () => open.push({ kind: 'picture', part: '', alternative: '', nested: [] }),
    img: ({ attributes }) => {
      const picture = inner('picture')
      if (picture !== undefined && picture.part === '') picture.part = attributes['binaryItemIDRef'] ?? ''
    },
    fieldBegin: ({ attributes }) => {
      const isMemo = attributes['type'] === 'MEMO'
      fields.push(isMemo)
      if (!isMemo) return
      counts.memos += 1
      hidden += 1
    },
    hiddenComment: () => {
      counts.hidden += 1
    },
    deleteBegin: () => {
      counts.tracked += 1
    },
    insertBegin: () => {
      counts.tracked += 1
    },
    shapeComment: () => {
      described += 1
    },
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
      const { level } = paragraph
      const lines = paragraph.text.split('\n').map((line): Flow => {
        const text = line.trimEnd()
        return { kind: 'line', text, ...(level === undefined || text.trim() === '' ? {} : { level }) }
      })
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
    pic: () => {
      const picture = open.pop()
      if (picture?.kind !== 'picture') return
      const image = imageNamed(picture.part, describes(picture.alternative))
      const listed: readonly Flow[] = picture.part === '' || hidden > 0 ? [] : [{ kind: 'image', image }]
      hand([...listed, ...picture.nested], open.at(-1), root)
    },
    fieldBegin: () => {
      if (fields.pop() === true) hidden -= 1
    },
    shapeComment: () => {
      described -= 1
    },
    tc: () => {
      const cell = open.pop()
      const table = open.at(-1)
      if (cell?.kind !== 'cell' || table?.kind !== 'table') return
      counts.cells += 1
      if (counts.cells > maxCells) throw new TooLargeUnzipped('cells')
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
  parser.on('text', (text) => {
    const picture = described > 0 ? open.at(-1) : undefined
    if (picture?.kind === 'picture') picture.alternative += text
    else say(text)
  })
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

const wanted = /^Contents\/(?:section\d+\.xml|header\.xml|content\.hpf)$|^META-INF\/manifest\.xml$/

/** Reads a HWPX: its paragraphs in reading order with their levels, its tables with their spans; its pictures are listed. */
export function readHwpx(name: string, bytes: Uint8Array): Extracted {
  const parts = unzipParts(bytes, (part) => wanted.test(part))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const textOf = (part: string): string | undefined =>
    parts[part] === undefined ? undefined : decoder.decode(parts[part])
  if (textOf('META-INF/manifest.xml')?.includes('encryption-data') === true) throw new LockedDocument(name)
  const inOrder = Object.keys(parts)
    .filter((part) => /section\d+\.xml$/.test(part))
    .sort((a, b) => sectionNumber(a) - sectionNumber(b))
  const reading: Reading = {
    levelOf: headingLevels(textOf('Contents/header.xml')),
    imageNamed: imagesOf(textOf('Contents/content.hpf') ?? '', partSizes(bytes)),
    counts: { cells: 0, memos: 0, hidden: 0, tracked: 0 },
  }
  const flows = inOrder.flatMap((part) => flowsOfSection(textOf(part) ?? '', reading))
  const { memos, hidden, tracked } = reading.counts
  const warnings = warningsOf({ 'memos-left-out': memos, 'hidden-text': hidden, 'tracked-changes': tracked })
  return { ...documentOfFlow(name, 'hwpx', flows), ...(warnings.length === 0 ? {} : { warnings }) }
}
