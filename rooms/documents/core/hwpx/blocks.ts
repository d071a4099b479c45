import type { DrawnBlock, DrawnDocument } from '../model/drawn-document.ts'
import { approvalBox } from './approval-box.ts'
import type { Book } from './book.ts'
import { tableParagraphs } from './drawn-table.ts'
import { headingParagraph } from './headings.ts'
import { imageParagraphs } from './image.ts'
import { attachmentParagraphs, contentsParagraphs, itemParagraph, noteParagraph, titleParagraphs } from './lines.ts'
import { type Paragraph, textParagraph } from './paragraph.ts'

/** What a block becomes on the page; breaks and sections are their own (`sections.ts`). */
export type ShownBlock = Exclude<DrawnBlock, { kind: 'page-break' | 'section' }>

/** Writes a block as paragraphs; `landscape`: how the page lies on which it stands. */
export function blockParagraphs(
  book: Book,
  block: ShownBlock,
  { marks }: Pick<DrawnDocument, 'marks'>,
  landscape: boolean,
): readonly Paragraph[] {
  switch (block.kind) {
    case 'title':
      return titleParagraphs(book, block)
    case 'heading':
      return [headingParagraph(book, block, landscape)]
    case 'item':
      return [itemParagraph(book, block, marks)]
    case 'note':
      return [noteParagraph(book, block)]
    case 'paragraph':
      return [
        textParagraph(book.definitions, 'body', block.runs, block.align === undefined ? {} : { align: block.align }),
      ]
    case 'table':
      return tableParagraphs(book, block)
    case 'image':
      return imageParagraphs(book, block)
    case 'chart':
      // Who cannot see a chart reads its data, and so does whoever opens this file.
      return [
        ...(block.picture === undefined
          ? []
          : imageParagraphs(book, { ...block.picture, type: 'png', alternative: block.alternative, caption: null })),
        ...tableParagraphs(book, block.data),
      ]
    case 'contents':
      return contentsParagraphs(book, block, landscape)
    case 'attachments':
      return attachmentParagraphs(book, block)
    case 'approval':
      return [approvalBox(book, block, landscape)]
  }
}
