import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'

/**
 * A paper as a part of an annex: under a heading of its own, what it says with its headings below that, and upright again
 * after it. Its own title and contents are left out.
 */
export const annexPart = ({ title, blocks }: OfficialDocument): readonly Block[] => [
  { kind: 'heading', level: 2, text: title, numbered: false },
  ...blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'title' || block.kind === 'contents') return []
    return block.kind === 'heading' ? [{ ...block, level: 3, numbered: false }] : [block]
  }),
  ...(blocks.some((block) => block.kind === 'section' && block.landscape)
    ? [{ kind: 'section', landscape: false } as const]
    : []),
]
