import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtIslands } from './island-script.ts'

/** The page that is carried to a computer without a network, as it stands among what is built for browsers. */
export const ceremonyFile = 'ceremony.html'

/** That page as it was built; null where it was not. */
export const ceremonyBytes = (): Uint8Array | null => {
  const path = join(builtIslands, ceremonyFile)
  return existsSync(path) ? readFileSync(path) : null
}
