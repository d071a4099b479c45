import { utf8 } from '#kit/bytes.ts'
import { lookAtBallot, type SentBallot } from '#rooms/voting/core/protocol/accept-ballot.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'

/** What was found in a line alone, with the hash by which it would stand in the log. */
export interface LineFound {
  readonly sent: SentBallot
  readonly leafHash: Uint8Array
}

/** Looks at a line by itself, as dear as that is, so that it need not be read where one ballot waits for another. */
export const checkLine = (election: Election, primitives: Primitives, line: string): LineFound => ({
  sent: lookAtBallot(election, primitives, line),
  leafHash: leafHash(utf8(line)),
})
