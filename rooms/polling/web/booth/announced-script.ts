import { utf8 } from '#kit/bytes.ts'
import { readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import type { SeenVote } from '../../contract.ts'

/** The hash of the booth's script that was announced with the vote; null before. */
export function announcedScriptOf({ manifest }: SeenVote): string | null {
  if (manifest === null) return null
  const read = readManifest(utf8(manifest))
  return read.ok ? read.value.manifest.client_sha256 : null
}
