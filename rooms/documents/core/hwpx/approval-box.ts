import type { BlockOf } from '../model/official-document.ts'
import { colours, textWidthMm } from '../model/official-style.ts'
import type { Book } from './book.ts'
import { objectParagraph, type Paragraph, textParagraph } from './paragraph.ts'
import { tableXml, type WrittenCell } from './table.ts'
import { unitsOfMm } from './units.ts'

const labelMm = 10
const signerMm = 22
const heightsMm = [7, 15]

/** The box for signatures: its label down the side, who signs above, room to sign below. */
export function approvalBox(book: Book, { label, signers }: BlockOf<'approval'>, landscape: boolean): Paragraph {
  const { definitions, nextObject } = book
  const cell = (row: number, column: number, rowSpan: number, lines: readonly string[]): WrittenCell => ({
    ...{ row, column, rowSpan, columnSpan: 1, heads: false },
    borderFill: definitions.borderFill({ lines: 'all', fill: row === 0 ? colours.head : null }),
    paragraphs: lines.map((text) => textParagraph(definitions, 'cellHead', [{ text }])),
  })
  const width = Math.min(signerMm, (textWidthMm(landscape) - labelMm) / signers.length)
  const object = tableXml(definitions, {
    id: nextObject(),
    widths: [labelMm, ...signers.map(() => width)].map(unitsOfMm),
    heights: heightsMm.map(unitsOfMm),
    cells: [
      cell(0, 0, 2, [...label]),
      ...signers.map((signer, index) => cell(0, index + 1, 1, [signer])),
      ...signers.map((_, index) => cell(1, index + 1, 1, [''])),
    ],
    ...{ inLine: true, repeatsHead: false, align: 'right' },
  })
  return objectParagraph(definitions, object, { align: 'right' })
}
