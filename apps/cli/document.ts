import { documentCheck } from './document-check.ts'
import { documentRead } from './document-read.ts'

type Word = (args: readonly string[]) => number | Promise<number>

/** What can be done with a document from the command line, by its word. */
const words: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['read', documentRead],
  ['check', documentCheck],
])

/** `./madang document WORD FILE`: what a document holds, or whether it is built rightly, without a database. */
export async function document([word = '', ...args]: readonly string[]): Promise<number> {
  const run = words.get(word)
  if (run !== undefined) return run(args)
  console.error('적는 법 / Usage: ./madang document read|check FILE [--json]')
  return 2
}
