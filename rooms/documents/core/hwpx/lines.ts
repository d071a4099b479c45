import type { DrawnBlock } from '../model/drawn-document.ts'
import { noteMark, spacing, textWidthMm, type } from '../model/official-style.ts'
import type { Book } from './book.ts'
import { headingLine } from './headings.ts'
import { type Paragraph, textParagraph } from './paragraph.ts'
import { hangOf, type StyleName } from './styles.ts'
import { emsOf } from './text-measure.ts'
import { unitsOfMm, unitsOfPoints } from './units.ts'

type Of<Kind extends DrawnBlock['kind']> = Extract<DrawnBlock, { kind: Kind }>

const reportStyles = ['item1', 'item2', 'item3', 'item4', 'item5'] as const satisfies readonly StyleName[]

/** An item of a report, or of a letter, where each level stands in by two more letters. */
export function itemParagraph(
  { definitions }: Book,
  { level, mark, runs, leads }: Of<'item'>,
  marks: 'report' | 'letter',
): Paragraph {
  const marked = [{ text: `${mark} ` }, ...runs]
  const kept = leads === true ? { keepWithNext: true } : {}
  if (marks === 'report') {
    return textParagraph(definitions, reportStyles[Math.min(level, reportStyles.length) - 1] as StyleName, marked, kept)
  }
  const left = unitsOfPoints(spacing.letterIndent * (level - 1))
  return textParagraph(definitions, 'letterItem', marked, { ...kept, left, hang: hangOf(mark, type.letter) })
}

export const noteParagraph = ({ definitions }: Book, { runs }: Of<'note'>): Paragraph =>
  textParagraph(definitions, 'note', [{ text: `${noteMark} ` }, ...runs])

/** Enough lines above a cover's title that it stands in the upper half. */
const linesAboveCover = 5

export function titleParagraphs({ definitions }: Book, { text, under, cover }: Of<'title'>): readonly Paragraph[] {
  const line = (name: StyleName, said: string) => textParagraph(definitions, name, [{ text: said }])
  const empty = (lines: number) => Array.from({ length: lines }, () => line('title', ''))
  return [
    ...empty(cover ? linesAboveCover : 0),
    line('title', text),
    ...empty(cover ? linesAboveCover : 0),
    ...under.map((said) => line('underTitle', said)),
  ]
}

const contentsStyles = { 1: 'contents1', 2: 'contents2', 3: 'contents3' } as const

/** The list of headings, dots after each to the right margin: page numbers are Hangul's to fill in. */
export function contentsParagraphs(
  { definitions }: Book,
  block: Of<'contents'>,
  landscape: boolean,
): readonly Paragraph[] {
  const dotsTo = unitsOfMm(textWidthMm(landscape))
  return [
    textParagraph(definitions, 'contentsTitle', [{ text: block.title }]),
    ...block.lines.map((line) =>
      textParagraph(definitions, contentsStyles[line.level], [{ text: `${headingLine(line)}\t` }], { dotsTo }),
    ),
  ]
}

/** The attachments: what does not fit on a line goes on below its first letter. */
export const attachmentParagraphs = ({ definitions }: Book, { lines }: Of<'attachments'>): readonly Paragraph[] =>
  lines.map((text, index) => {
    const mark = text.slice(0, text.length - text.replace(/^(?:붙임)?\s*(?:\d+\.\s)?/, '').length)
    return textParagraph(definitions, 'attachments', [{ text }], {
      hang: unitsOfPoints(emsOf(mark) * type.body),
      ...(index === 0 ? {} : { before: 0 }),
    })
  })
