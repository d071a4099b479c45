import { documentCheck } from './document-check.ts'

type Word = (args: readonly string[]) => number | Promise<number>

const words: ReadonlyMap<string, Word> = new Map([['check', documentCheck]])

/** `./madang document check FILE`: what is done with one document, without a database. */
export async function document(args: readonly string[]): Promise<number> {
  const [word = '', ...rest] = args
  const run = words.get(word)
  if (run !== undefined) return run(rest)
  console.error('적는 법 / Usage: ./madang document check FILE [--json]')
  return 2
}
