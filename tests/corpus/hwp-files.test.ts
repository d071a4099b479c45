import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { readFile } from '#rooms/documents/adapters/read-file.ts'
import type { Extracted } from '#rooms/documents/core/extracted.ts'

/** Files that Hangul saved, kept beside the project and not in it, read by us and by a reader that shares no code with ours. */
const folder = fileURLToPath(new URL('../../../shared/data/hwp/', import.meta.url))
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.hwpx?$/.test(name)) : []

/** How much of the other reader's text must be found in ours. */
const leastShare = 0.99

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** The words of Markdown, without what the other reader adds: pictures, and the numbers that Hangul counts before paragraphs. */
const wordsOf = (markdown: string): readonly string[] =>
  markdown
    .replaceAll(/^[ \t]*(?:#+\s*)?(?:[ivxlcdm]+|\d[\d.]*|[가-힣]|[A-Za-z])[.)]\s+/gm, ' ')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .split(/[\s|]+/)
    .map(letters)
    .filter((word) => word.length > 1)

async function ours(name: string): Promise<Extracted> {
  const reading = await readFile(name, readFileSync(folder + name))
  if (!reading.ok) throw new Error(`${name}: ${JSON.stringify(reading.refusal)}`)
  return reading.value.extracted
}

interface Theirs {
  readonly success: boolean
  readonly markdown?: string
  readonly blocks?: readonly { readonly type: string }[]
}

describe.runIf(files.length > 0)('the files of Hangul', () => {
  let parse: (bytes: ArrayBuffer) => Promise<Theirs>
  beforeAll(async () => {
    vi.stubEnv('KORDOC_OFFLINE', '1')
    parse = (await import('kordoc')).parse as typeof parse
  })

  const theirs = (name: string): Promise<Theirs> => parse(Uint8Array.from(readFileSync(folder + name)).buffer)

  test.each(files)('%s has as many tables as the other reader finds', async (name) => {
    const tables = (await theirs(name)).blocks?.filter(({ type }) => type === 'table').length
    expect((await ours(name)).tables).toHaveLength(tables ?? -1)
  })

  test('nearly every word that the other reader finds is found here', async () => {
    let [all, found] = [0, 0]
    const missed: string[] = []
    for (const name of files) {
      const own = letters((await ours(name)).pieces.map(({ text }) => text).join(' '))
      for (const word of wordsOf((await theirs(name)).markdown ?? '')) {
        all += 1
        if (own.includes(word)) found += 1
        else missed.push(`${name}: ${word}`)
      }
    }
    console.log(`${found} of ${all} words; not found: ${missed.join(', ')}`)
    expect(all).toBeGreaterThan(100)
    expect(found / all, missed.join('\n')).toBeGreaterThanOrEqual(leastShare)
  })
})
