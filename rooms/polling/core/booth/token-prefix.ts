import { deriveKey } from '#rooms/voting/core/protocol/hpke.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { tokenPrefixLength } from '#rooms/voting/core/protocol/token.ts'

/** The prefix of a voter's token of a style, out of the seed as `prepareToken` has it (docs/pbvote-1.md, section 4). */
export const tokenPrefixOf = ({ eh }: Election, style: string, seed: Uint8Array): Uint8Array =>
  deriveKey(seed, eh, `prefix/${style}`, tokenPrefixLength)
