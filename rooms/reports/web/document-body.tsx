import { htmlBody } from '#rooms/documents/core/html/write-html.ts'
import { drawDocument } from '#rooms/documents/core/model/drawn-document.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'

/** A paper as it reads on a page: the body that its HTML file has, in which every text is escaped. */
export function DocumentBody({ document }: { readonly document: OfficialDocument }) {
  return <div dangerouslySetInnerHTML={{ __html: htmlBody(drawDocument(document)) }} />
}
