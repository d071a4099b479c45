import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Files } from '../core/protocol/bundle.ts'
import { unzipBundle } from '../core/protocol/unzip-bundle.ts'

/** The files of a bundle, from a folder or a ZIP; null when there is neither. */
export function readBundleFiles(path: string): Files | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  if (!found.isDirectory()) return unzipBundle(readFileSync(path))
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [relative(path, file).split(sep).join('/'), new Uint8Array(readFileSync(file))]
    }),
  )
}
