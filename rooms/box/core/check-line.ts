import { type BallotFault, checkBallot } from '#rooms/voting/core/protocol/ballot-checks.ts'
import { readLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'

/** What the signatures of a line are worth: a fault of a ballot, or null where there is none to be found in it alone. */
export type LineFault = BallotFault | null

/** Looks at a line by itself, as dear as that is, so that it can be done beside the work that goes one after another. */
export function checkLine(election: Election, primitives: Primitives, line: string): LineFault {
  const leaf = readLeaf(line)
  if (leaf?.t !== 'ballot') return null
  const checked = checkBallot(election, primitives, leaf)
  return typeof checked === 'string' ? checked : null
}

/** Primitives that answer for one line what was found before; they seal and open nothing. */
export const foundBefore = (fault: LineFault): Primitives => ({
  isToken: () => fault !== 'token',
  isSignedBy: () => fault !== 'signature',
  agree: () => null,
  encrypt: (_key, _nonce, _aad, plain) => plain,
  decrypt: () => null,
})
