import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { item, paragraph } from '#rooms/documents/core/model/write-blocks.ts'
import { documentTitle } from '../document-title.ts'
import { headOfDistrict, letterWords as w } from './words.ts'

/** What a letter carries: another paper, by its title and its kind, with the headings in it. */
export interface Carried {
  readonly district: string
  readonly kind: string
  readonly document: Pick<OfficialDocument, 'title' | 'blocks'>
}

/** More headings than these are a list of contents, not a summary. */
const mostHeadings = 10

/** What a letter names of the paper: its chapters, or where it has none the captions of its tables. */
export function mainContents(blocks: readonly Block[]): readonly string[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block.text] : []))
  const captions = blocks.flatMap((block) => (block.kind === 'table' && block.caption !== null ? [block.caption] : []))
  return (headings.length > 0 ? headings : captions).slice(0, mostHeadings)
}

/** A letter to hand a paper in with (기안문): 수신, (경유), 제목, the items 1. 가. 1), 붙임, 발신명의 and 결재란. */
export function draftLetter({ district, kind, document: { title, blocks } }: Carried): OfficialDocument {
  const contents = mainContents(blocks)
  return {
    version: 1,
    title: documentTitle(w.titleOf(title)),
    language: 'ko',
    marks: 'letter',
    header: null,
    pageNumbers: false,
    blocks: [
      paragraph(w.recipient),
      paragraph(w.via),
      paragraph([{ text: w.subject(title), bold: true }]),
      item(1, w.opening(title)),
      item(2, w.kind(kind)),
      ...(contents.length === 0 ? [] : [item(2, w.contents), ...contents.map((content) => item(3, content))]),
      item(1, w.rest),
      { kind: 'attachments', entries: [{ name: title, copies: 1 }] },
      { ...paragraph([{ text: headOfDistrict(district), bold: true }]), align: 'center' },
      { kind: 'approval', label: w.approval, signers: [...w.signers] },
    ],
  }
}
