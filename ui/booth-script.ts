import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtIslands } from './island-script.ts'

/** The script of the voter's pages: one file, by its hash as a manifest has it and as a browser checks it. */
export interface BoothScript {
  readonly src: string
  readonly sha256base64url: string
  readonly integrity: string
}

const note = join(builtIslands, 'booth.txt')
let script: BoothScript | null | undefined

/** The built script of the voter's pages; null where it was not built. */
export function boothScript(): BoothScript | null {
  script ??= existsSync(note) ? read(readFileSync(note, 'utf8').trim()) : null
  return script
}

function read(name: string): BoothScript {
  const hash = createHash('sha256')
    .update(readFileSync(join(builtIslands, name)))
    .digest()
  return {
    src: `/assets/${name}`,
    sha256base64url: hash.toString('base64url'),
    integrity: `sha256-${hash.toString('base64')}`,
  }
}
