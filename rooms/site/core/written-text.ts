import { z } from 'zod'

/** A piece of a line as it is shown; a line break in it is a line break. */
export const Run = z.object({
  text: z.string(),
  strong: z.boolean(),
  emphasis: z.boolean(),
  /** Where it leads; null for what is no link. */
  href: z.string().nullable(),
})
export type Run = z.infer<typeof Run>
const Runs = z.array(Run)

/** A part of a written text. The kinds are all that a text can show: nothing that somebody wrote reaches a page as HTML. */
export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.int().min(2).max(4), runs: Runs }),
  z.object({ kind: z.literal('paragraph'), runs: Runs }),
  /** One line of a list: its depth from 1 on, and its number where the list counts. */
  z.object({ kind: z.literal('item'), depth: z.int().min(1).max(3), no: z.int().nullable(), runs: Runs }),
  z.object({ kind: z.literal('quote'), runs: Runs }),
  z.object({ kind: z.literal('code'), text: z.string() }),
  z.object({ kind: z.literal('table'), header: z.array(Runs), rows: z.array(z.array(Runs)) }),
  /** The picture of this number stands here: the first of those with the text is 1. */
  z.object({ kind: z.literal('picture'), no: z.int().min(1) }),
  z.object({ kind: z.literal('rule') }),
])
export type Block = z.infer<typeof Block>

/** Decides whether an address may be followed: a page of the web, of this site, a mailbox or a telephone. */
export const isSafeLink = (href: string): boolean => /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(href)

/** The number of the picture for which a line stands, like [그림 2] or [picture 2]; null for any other line. */
export function pictureOf(line: string): number | null {
  const [, no] = /^\[\s*(?:그림|사진|picture)\s*(\d{1,2})\s*\]$/i.exec(line.trim()) ?? []
  return no === undefined || Number(no) === 0 ? null : Number(no)
}

/**
 * Puts the headings in order below the page's own, whatever levels were written: each stands one below the one that it
 * belongs to, those beside each other on one level, and no level is left out.
 */
export function inOrder(blocks: readonly Block[]): readonly Block[] {
  const above: number[] = []
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    while ((above.at(-1) ?? 0) >= block.level) above.pop()
    above.push(block.level)
    return { ...block, level: above.length + 1 }
  })
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** What a text says, without how it looks: for search and for the first lines of it. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'table') return [block.header, ...block.rows].map((row) => row.map(textOf).join(' '))
      if (block.kind === 'code') return [block.text]
      return 'runs' in block ? [textOf(block.runs)] : []
    })
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(' ')

/** The first words of a text, cut between words where there are any, for whoever gave it no summary. */
export function firstWords(text: string, atMost: number): string {
  const letters = Array.from(text)
  if (letters.length <= atMost) return text
  const cut = letters.slice(0, atMost).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > cut.length / 2 ? cut.slice(0, space) : cut}…`
}

/** The pictures for which a text has a place, of which there are fewer: their numbers, once each, in order. */
export const missingPictures = (blocks: readonly Block[], pictures: number): readonly number[] => {
  const wanted = blocks.flatMap((block) => (block.kind === 'picture' && block.no > pictures ? [block.no] : []))
  return [...new Set(wanted)].toSorted((a, b) => a - b)
}
