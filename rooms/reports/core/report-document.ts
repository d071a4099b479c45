import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { documentTitle } from './document-title.ts'

/** A report of a few pages: its title above what it says, upright or, for wide tables, across. */
export const reportDocument = (
  title: string,
  blocks: readonly Block[],
  { landscape = false }: { readonly landscape?: boolean } = {},
): OfficialDocument => ({
  version: 1,
  title: documentTitle(title),
  language: 'ko',
  marks: 'report',
  header: null,
  pageNumbers: true,
  blocks: [
    ...(landscape ? [{ kind: 'section', landscape } as const] : []),
    { kind: 'title', text: documentTitle(title), under: [], cover: false },
    ...blocks,
  ],
})
