import { colours, textWidthMm, type } from '../model/official-style.ts'
import type { Book } from './book.ts'
import { objectParagraph, type Paragraph, textParagraph } from './paragraph.ts'
import { cellMargin, tableXml, type WrittenCell } from './table.ts'
import { linesIn } from './text-measure.ts'
import { unitsOfMm, unitsOfPoints } from './units.ts'

export interface Heading {
  readonly level: 1 | 2 | 3
  readonly number: string | null
  readonly text: string
}

/** A heading's number and text as a line: "Ⅰ 개요", "1. 배경", "가. 예산". */
export const headingLine = ({ level, number, text }: Heading): string =>
  number === null ? text : `${number}${level === 1 ? '' : '.'} ${text}`

const numberMm = 14
const gapMm = 1.5
const bandMm = 11

/** A chapter's heading is a band: its number white on blue, a gap, its text on grey (of a chapter without number only that). */
function chapterBand({ definitions, nextObject }: Book, { number, text }: Heading, landscape: boolean): Paragraph {
  const full = textWidthMm(landscape)
  const cell = (column: number, said: string, fill: string | null, letters: object, align: 'left' | 'center') => ({
    ...{ row: 0, column, rowSpan: 1, columnSpan: 1, heads: false },
    borderFill: definitions.borderFill({ lines: 'none', fill }),
    paragraphs: [textParagraph(definitions, 'heading1', [{ text: said }], { align, letters })],
  })
  const title = (column: number): WrittenCell => cell(column, text, colours.chapterBand, {}, 'left')
  const cells =
    number === null
      ? [title(0)]
      : [
          cell(0, number, colours.chapter, { colour: colours.chapterText }, 'center'),
          cell(1, '', null, {}, 'left'),
          title(2),
        ]
  const titleMm = number === null ? full : full - numberMm - gapMm
  const widths = (number === null ? [titleMm] : [numberMm, gapMm, titleMm]).map(unitsOfMm)
  const inner = unitsOfMm(titleMm) - cellMargin.left - cellMargin.right
  const lines = linesIn(text, inner / unitsOfPoints(type.chapter))
  const object = tableXml(definitions, {
    id: nextObject(),
    widths,
    heights: [unitsOfMm(bandMm) + (lines - 1) * unitsOfPoints(type.chapter * 1.3)],
    cells,
    ...{ inLine: true, repeatsHead: false, align: 'left' },
  })
  return objectParagraph(definitions, object, { keepWithNext: true })
}

/** A heading; chapters as a band, the others as lines. All have the styles from which Hangul gathers contents. */
export const headingParagraph = (book: Book, heading: Heading, landscape: boolean): Paragraph =>
  heading.level === 1
    ? chapterBand(book, heading, landscape)
    : textParagraph(book.definitions, heading.level === 2 ? 'heading2' : 'heading3', [{ text: headingLine(heading) }])
