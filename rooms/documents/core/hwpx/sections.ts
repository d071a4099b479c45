import type { DrawnDocument } from '../model/drawn-document.ts'
import { blockParagraphs, type ShownBlock } from './blocks.ts'
import type { Book } from './book.ts'
import { namespaces } from './namespaces.ts'
import { countsFromOne, headerControl, hiddenOnPage, pageNumbers } from './page-controls.ts'
import { pageSetup } from './page-setup.ts'
import { type Paragraph, paragraphXml, textParagraph } from './paragraph.ts'
import { element, xmlPart } from './xml.ts'

/** A block, and whether a page begins with it. */
interface Placed {
  readonly block: ShownBlock
  readonly newPage: boolean
  /** Whether pages are counted from here: after a cover and the list of contents that follows it. */
  readonly counts: boolean
}

interface Section {
  readonly landscape: boolean
  readonly placed: Placed[]
}

/** Parts blocks into sections: one ends where pages begin to lie the other way. Breaks before nothing are dropped. */
export function sectionsOf(blocks: DrawnDocument['blocks']): readonly Section[] {
  const sections: Section[] = []
  let [landscape, newPage, uncounted] = [false, true, false]
  for (const block of blocks) {
    if (block.kind === 'page-break' || block.kind === 'section') {
      newPage = true
      if (block.kind === 'section') landscape = block.landscape
      continue
    }
    let section = sections.at(-1)
    if (section?.landscape !== landscape) {
      section = { landscape, placed: [] }
      sections.push(section)
    }
    const counts = uncounted && newPage && block.kind !== 'contents'
    section.placed.push({ block, newPage, counts })
    newPage = block.kind === 'title' && block.cover
    uncounted = newPage || (uncounted && !counts)
  }
  return sections.length === 0 ? [{ landscape, placed: [] }] : sections
}

/** What the first paragraph of a block says of its page: covers and lists of contents are not numbered. */
const pageControls = ({ block, newPage, counts }: Placed): string =>
  (counts ? countsFromOne : '') +
  (block.kind === 'title' && block.cover ? hiddenOnPage({ header: true }) : '') +
  (block.kind === 'contents' && newPage ? hiddenOnPage({ header: false }) : '')

/** Contents/sectionN.xml. */
export function sectionPart(book: Book, document: DrawnDocument, { landscape, placed }: Section): string {
  const { definitions } = book
  const opening = [
    pageSetup(definitions, landscape),
    document.header === null ? '' : headerControl(definitions, document.header, landscape),
    document.pageNumbers ? pageNumbers : '',
  ].join('')
  const paragraphs: (Paragraph & { readonly newPage: boolean })[] = []
  for (const one of placed) {
    for (const [index, paragraph] of blockParagraphs(book, one.block, document, landscape).entries()) {
      const first = index === 0
      // A section begins on a page of its own as it is.
      const newPage = first && one.newPage && paragraphs.length > 0
      paragraphs.push({ ...paragraph, before: first ? pageControls(one) : '', newPage })
    }
  }
  const filled = paragraphs.length > 0 ? paragraphs : [{ ...textParagraph(definitions, 'body', []), newPage: false }]
  return xmlPart(
    element(
      'hs:sec',
      namespaces,
      ...filled.map((paragraph, index) => paragraphXml(paragraph, paragraph.newPage, index === 0 ? opening : '')),
    ),
  )
}
