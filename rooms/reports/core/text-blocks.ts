import type { Block } from '#rooms/documents/core/model/official-document.ts'
import { item, note, paragraph } from '#rooms/documents/core/model/write-blocks.ts'

/** The marks that people type, by the level that they mean; a hyphen only with a space after it, for "-5" is a number. */
const typedMarks: readonly (readonly [mark: RegExp, level: number])[] = [
  [/^[□■❏]\s*/u, 1],
  [/^[○●◦❍]\s*/u, 2],
  [/^[-–―]\s+/u, 3],
  [/^[․·∙‧•ㆍ・]\s*/u, 4],
]

/** Decides which blocks a written text is: a line that begins with a mark is an item of its level, ※ a note, the rest paragraphs. */
export const textBlocks = (text: string | null): readonly Block[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      if (line.startsWith('※')) return note(line.slice(1).trim())
      const known = typedMarks.find(([mark]) => mark.test(line))
      return known === undefined ? paragraph(line) : item(known[1], line.replace(known[0], ''))
    })

/** Bullets as items of one level, without the marks that people typed before them. */
export const bulletBlocks = (bullets: readonly string[], level: number): readonly Block[] =>
  bullets.map((bullet) =>
    item(
      level,
      typedMarks.reduce((text, [mark]) => text.replace(mark, ''), bullet.trim()),
    ),
  )
