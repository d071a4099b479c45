import { unzipSync } from 'fflate'
import type { Files } from './bundle.ts'

/** The files of a bundle's ZIP; null when the ZIP cannot be read. Folders are left out. */
export function unzipBundle(bytes: Uint8Array): Files | null {
  try {
    return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')))
  } catch {
    return null
  }
}
