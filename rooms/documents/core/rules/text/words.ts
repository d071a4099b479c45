import { oncePerDocument } from '../once-per-document.ts'
import { type Line, linesOf } from './lines.ts'

/** A run of Hangul syllables, with its number in the order of reading. */
export interface Word {
  readonly line: Line
  readonly from: number
  readonly text: string
  readonly at: number
}

/** The words of a document, and where each stands. */
export interface Words {
  readonly inOrder: readonly Word[]
  /** Words and numbers in the order of reading, to compare what stands around a word; a word's `at` counts in it. */
  readonly tokens: readonly string[]
  readonly places: ReadonlyMap<string, readonly Word[]>
}

/** Takes the words out of a document. */
export const wordsOf = oncePerDocument((document): Words => {
  const inOrder: Word[] = []
  const tokens: string[] = []
  const places = new Map<string, Word[]>()
  for (const line of linesOf(document)) {
    for (const match of line.text.matchAll(/([가-힣]+)|[A-Za-z\d]+/g)) {
      const text = match[0]
      if (match[1] !== undefined) {
        const word = { line, from: match.index, text, at: tokens.length }
        inOrder.push(word)
        const known = places.get(text)
        if (known === undefined) places.set(text, [word])
        else known.push(word)
      }
      tokens.push(text)
    }
  }
  return { inOrder, tokens, places }
})
