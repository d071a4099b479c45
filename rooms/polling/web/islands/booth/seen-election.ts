import { base64url, utf8 } from '#kit/bytes.ts'
import { type Election, readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import type { SeenVote } from '../../../contract.ts'

/** What the pages hand their live part. */
export interface BoothProps {
  readonly vote: SeenVote
}

/** The election of a vote: its manifest, read here again and hashed, is what the page says it is; else null. */
export function electionOf({ manifest, eh }: SeenVote): Election | null {
  const read = readManifest(utf8(manifest ?? ''))
  return read.ok && base64url(read.value.eh) === eh ? read.value : null
}
