import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'

/** A paper as it reads on a page. */
export function DocumentBody({ document }: { readonly document: OfficialDocument }) {
  return <div class="paper">{document.title}</div>
}
