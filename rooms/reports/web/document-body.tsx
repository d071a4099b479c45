import { htmlBody } from '#rooms/documents/core/html/write-html.ts'
import { drawDocument } from '#rooms/documents/core/model/drawn-document.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'

/** A paper as it reads on a page: the body that its HTML file has, in which every text is escaped; the page has its own h1. */
export function DocumentBody({ document }: { readonly document: OfficialDocument }) {
  const body = htmlBody(drawDocument(document)).replaceAll('<h1>', '<h2>').replaceAll('</h1>', '</h2>')
  return <div dangerouslySetInnerHTML={{ __html: body }} />
}
