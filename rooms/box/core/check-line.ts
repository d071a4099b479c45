import { utf8 } from '#kit/bytes.ts'
import { lookAtBallot, type SentBallot } from '#rooms/voting/core/protocol/accept-ballot.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'

/** A line that came, with what was found in it alone and the hash by which it would stand in the log. */
export interface CheckedLine extends SentBallot {
  readonly leafHash: Uint8Array
}

/** Looks at a line by itself, as dear as that is: nothing of it has to be read again where one ballot waits for another. */
export const checkLine = (election: Election, primitives: Primitives, line: string): CheckedLine => ({
  ...lookAtBallot(election, primitives, line),
  leafHash: leafHash(utf8(line)),
})
