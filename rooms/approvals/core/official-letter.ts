import { z } from 'zod'
import { deepestLevel, itemMark } from './item-mark.ts'

/** An item of a letter: its level from 1 (the outermost) and its text. */
export const LetterItem = z
  .object({ level: z.int().min(1).max(deepestLevel), text: z.string().trim().min(1).max(4000) })
  .readonly()
export type LetterItem = z.infer<typeof LetterItem>

/** 기안문: to whom, through whom, its title, its items, and what is attached (each "… 1부."). */
export interface OfficialLetter {
  readonly recipient: string
  readonly via: string | null
  readonly title: string
  readonly items: readonly LetterItem[]
  readonly attachments: readonly string[]
}

/** One letter's width (타) is half of a Hangul syllable's; each level stands two further in. */
const indent = (level: number): string => '  '.repeat(level - 1)
const end = '  끝.'

/**
 * Writes the letter as text by the official rules: 수신, (경유), 제목; items marked 1. 가. 1) … by level, a single item of
 * the first level without a mark; 붙임 numbered where there are several; "끝." two spaces after the last word.
 */
export function writeLetter({ recipient, via, title, items, attachments }: OfficialLetter): string {
  const body = markedItems(items)
  const attached = attachmentLines(attachments)
  const blocks = [[`수신  ${recipient}`, `(경유)${via === null ? '' : `  ${via}`}`, `제목  ${title}`], body, attached]
  const lines = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'))
  return `${lines.join('\n\n')}${end}\n`
}

function markedItems(items: readonly LetterItem[]): readonly string[] {
  const counts = new Map<number, number>()
  const single = items.filter((item) => item.level === 1).length === 1
  return items.map(({ level, text }) => {
    const n = (counts.get(level) ?? 0) + 1
    counts.set(level, n)
    for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper)
    const mark = level === 1 && single ? '' : `${itemMark(level, n)} `
    const hanging = `${indent(level)}${' '.repeat(widthOf(mark))}`
    return `${indent(level)}${mark}${text.split(/\r?\n/).join(`\n${hanging}`)}`
  })
}

function attachmentLines(attachments: readonly string[]): readonly string[] {
  const [only] = attachments
  if (only === undefined) return []
  if (attachments.length === 1) return [`붙임  ${only}`]
  return attachments.map((text, at) => `${at === 0 ? '붙임  ' : '      '}${at + 1}. ${text}`)
}

/** How many half-widths a text takes: a Hangul syllable or a circled number two, anything else one. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign >= '\u2460' ? 2 : 1), 0)

/**
 * Reads items as an officer types them: one a line, two spaces (or a tab) deeper for each level; marks that stand there
 * already (1. 가. 1) - ○ ※ stays) are taken off, since they are set anew. A level is never more than one deeper than
 * the line above.
 */
export function readItems(text: string): readonly LetterItem[] {
  let above = 0
  return text.split(/\r?\n/).flatMap((line) => {
    const words = line.trim().replace(leadingMark, '').trim()
    if (words === '') return []
    const wide = line.replaceAll(/[\t\u3000]/g, '  ')
    const spaces = wide.length - wide.trimStart().length
    const level = Math.min(Math.floor(spaces / 2) + 1, above + 1, deepestLevel)
    above = level
    return [{ level, text: words }]
  })
}

/** A mark of any level at the beginning of a line, or a hyphen or bullet. */
const leadingMark = /^(?:\d{1,2}[.)]|[가-힣][.)]|\((?:\d{1,2}|[가-힣])\)|[\u2460-\u2473\u326e-\u327b]|[-•·○□])\s+/u
