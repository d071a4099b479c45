import { documentRead } from './document-read.ts'

/** What can be done with a document from the command line, by its word. */
const words: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { read: documentRead }

/** `./madang document WORD FILE`: what a document holds, without a database. */
export async function document([word = '', ...args]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(words, word) ? words[word] : undefined
  if (run !== undefined) return run(args)
  console.error('적는 법 / Usage: ./madang document read FILE [--json]')
  return 2
}
