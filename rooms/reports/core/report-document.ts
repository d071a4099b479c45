import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'

/** A report of a few pages: its title above what it says, upright or, for wide tables, across. */
export const reportDocument = (
  title: string,
  blocks: readonly Block[],
  { under = [], landscape = false }: { readonly under?: readonly string[]; readonly landscape?: boolean } = {},
): OfficialDocument => ({
  version: 1,
  title,
  language: 'ko',
  marks: 'report',
  header: null,
  pageNumbers: true,
  blocks: [
    ...(landscape ? [{ kind: 'section', landscape } as const] : []),
    { kind: 'title', text: title, under: [...under], cover: false },
    ...blocks,
  ],
})
