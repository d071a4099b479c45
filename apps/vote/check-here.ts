import { utf8 } from '#kit/bytes.ts'
import { checkLine, type LineFound } from '#rooms/box/core/check-line.ts'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'
import { type Election, readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'

/** Checks lines in the thread that asks; each manifest is read once. */
export function checkHere(): (manifest: string, line: string) => Promise<LineFound> {
  const primitives = nativePrimitives()
  const elections = new Map<string, Election>()
  const electionOf = (manifest: string): Election => {
    const known = elections.get(manifest)
    if (known !== undefined) return known
    const read = readManifest(utf8(manifest))
    if (!read.ok) throw new Error('a manifest that was opened cannot be read')
    elections.set(manifest, read.value)
    return read.value
  }
  return async (manifest, line) => checkLine(electionOf(manifest), primitives, line)
}
