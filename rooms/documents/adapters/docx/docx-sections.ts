import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { page } from '../../core/model/official-style.ts'
import { twips } from './docx-measures.ts'
import { runsOf } from './docx-text.ts'

/** Pages of one direction, or a cover. */
export interface Pages {
  readonly cover: boolean
  readonly landscape: boolean
  readonly children: FileChild[]
}

export interface Running {
  readonly header: string | null
  readonly pageNumbers: boolean
}

const running = (children: TextRun[], alignment: 'center' | 'right'): Paragraph =>
  new Paragraph({ style: 'Running', alignment: AlignmentType[alignment === 'center' ? 'CENTER' : 'RIGHT'], children })

const empty = (): Paragraph => running([], 'center')

/** A page's number as offices write it: "- 1 -". */
const pageNumber = (): Paragraph => running([new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })], 'center')

/** Makes a section of pages: A4 of their direction; a cover has neither header nor number, and is not counted. */
export function sectionOf(pages: Pages, before: Pages | undefined, { header, pageNumbers }: Running): ISectionOptions {
  const { cover, landscape, children } = pages
  const { top, bottom, left, right } = page.marginMm
  const { headerMm } = page
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library turns the page itself: width and height are those of the upright one.
        size: {
          width: twips(page.widthMm),
          height: twips(page.heightMm),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top + headerMm),
          bottom: twips(bottom + headerMm),
          left: twips(left),
          right: twips(right),
          header: twips(top),
          footer: twips(bottom),
        },
        ...(before?.cover === true ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: {
      default: new Header({
        children: [cover || header === null ? empty() : running(runsOf([{ text: header }]), 'right')],
      }),
    },
    footers: { default: new Footer({ children: [cover || !pageNumbers ? empty() : pageNumber()] }) },
    children,
  }
}
