import { Document, type FileChild, Packer, TableOfContents } from 'docx'
import { contentTypes } from '../core/file-name.ts'
import type { PureWriter } from '../core/model/document-writer.ts'
import type { DrawnBlock, DrawnDocument } from '../core/model/drawn-document.ts'
import { drawPicture } from './docx/docx-picture.ts'
import { type Pages, sectionOf } from './docx/docx-sections.ts'
import { stylesOf } from './docx/docx-styles.ts'
import { drawApproval, drawTable } from './docx/docx-table.ts'
import { drawHeading, drawItem, drawNote, drawParagraph, drawTitle, styled, thinLine } from './docx/docx-text.ts'
import { fixedPackage } from './docx/fixed-package.ts'

/** A real table of contents, its lines filled and linked. Page numbers are Word's to know: it asks to fill them on opening. */
const contents = ({ title, depth }: Extract<DrawnBlock, { kind: 'contents' }>): FileChild[] => [
  styled('ContentsTitle', title),
  new TableOfContents(title, { hyperlink: true, headingStyleRange: `1-${depth}` }),
]

/** What a block is on the page; `number` tells its picture from others. Sections are begun by `pagesOf`. */
function drawBlock(block: Exclude<DrawnBlock, { kind: 'section' }>, number: number): FileChild[] {
  switch (block.kind) {
    case 'title':
      return drawTitle(block)
    case 'heading':
      return [drawHeading(block)]
    case 'item':
      return [drawItem(block)]
    case 'note':
      return [drawNote(block)]
    case 'paragraph':
      return [drawParagraph(block)]
    case 'table':
      return drawTable(block)
    case 'chart': {
      const { picture, alternative, data } = block
      const drawn =
        picture === undefined ? [] : drawPicture({ ...picture, type: 'png', alternative, caption: null }, number)
      return [...drawn, ...drawTable(data)]
    }
    case 'image':
      return drawPicture(block, number)
    case 'page-break':
      return [thinLine({ pageBreakBefore: true })]
    case 'contents':
      return contents(block)
    case 'attachments':
      return block.lines.map((line) => styled('Attachments', line))
    case 'approval':
      return drawApproval(block)
  }
}

/** Parts a document into pages of one direction: a cover has its own, each section begins new ones. */
function pagesOf({ blocks }: DrawnDocument): readonly Pages[] {
  const all: Pages[] = []
  let open: Pages = { cover: false, landscape: false, children: [] }
  const begin = (cover: boolean, landscape: boolean): void => {
    // A section of nothing would be an empty page.
    if (open.children.length > 0) all.push(open)
    open = { cover, landscape, children: [] }
  }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'section') {
      begin(false, block.landscape)
      continue
    }
    const cover = block.kind === 'title' && block.cover
    const { landscape } = open
    if (cover) begin(true, landscape)
    open.children.push(...drawBlock(block, index + 1))
    if (cover) begin(false, landscape)
  }
  begin(false, false)
  return all.length > 0 ? all : [{ cover: false, landscape: false, children: [thinLine()] }]
}

/** Writes a Word document: styles, a real table of contents, head rows that repeat, and no name of anybody in it. */
export const docxWriter: PureWriter = {
  format: 'docx',
  async write(document, madeAt) {
    const { title, language, marks } = document
    const pages = pagesOf(document)
    const word = new Document({
      title,
      styles: stylesOf(marks, language),
      sections: pages.map((each, index) => sectionOf(each, pages[index - 1], document)),
    })
    const packed = await Packer.toBuffer(word)
    const bytes = fixedPackage(packed, { title, language, madeAt })
    return { bytes, contentType: contentTypes.docx, ending: 'docx' }
  },
}
