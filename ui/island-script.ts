import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the build of the live parts stands, with the file that says which script to begin with. */
export const builtIslands: string = join(import.meta.dirname, '../dist/islands')
const entryNote = join(builtIslands, 'entry.txt')

let entry: string | null | undefined

/** The address of the script that brings the live parts of a page; null where they were not built. */
export function islandScript(): string | null {
  entry ??= existsSync(entryNote) ? `/assets/${readFileSync(entryNote, 'utf8').trim()}` : null
  return entry
}

/** The built scripts by file name; their names carry the hash of their content. */
export const islandFiles = (): readonly { readonly name: string; readonly body: Uint8Array }[] =>
  existsSync(builtIslands)
    ? readdirSync(builtIslands)
        .filter((name) => name.endsWith('.js'))
        .map((name) => ({ name, body: readFileSync(join(builtIslands, name)) }))
    : []
