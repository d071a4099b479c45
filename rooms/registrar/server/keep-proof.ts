import type { Trx } from '#db/connect.ts'
import { base64url } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { onlineStyle } from '../core/admit.ts'
import { proofSeconds } from '../core/code.ts'
import { findPlace, type HasVoted } from '../core/find-place.ts'
import { listMarks, type Marks } from '../core/roll-marks.ts'
import { insertProof } from '../store/proof-queries.ts'
import { rowsOfMarks } from '../store/roll-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import { nowOf, type Registrar } from './registrar.ts'

interface Proven {
  readonly marks: Marks
  readonly dong: string | null
  /** Sealed, for the text that says that a token was issued; null where none is known. */
  readonly phone: string | null
}

/** What is given back to whoever proved the right to vote. */
export interface GivenProof {
  readonly proof: string
  readonly style: string
  readonly alreadyIssued: boolean
}

/** How a proof is kept: what is shown for it opens nothing for whoever reads the database. */
export const proofHashOf = (proof: string): string => base64url(sha256(proof))

/** Keeps for half an hour that somebody has proved the right to vote, unless they have voted by another channel. */
export async function keepProof(
  registrar: Registrar,
  trx: Trx,
  vote: LoadedVote,
  { marks, dong, phone }: Proven,
): Promise<Result<GivenProof, HasVoted | { readonly kind: 'no-such-style' }>> {
  const style = onlineStyle(vote.election.manifest, dong)
  if (style === null) return refuse({ kind: 'no-such-style' })
  const place = findPlace(marks, await rowsOfMarks(trx, vote.eh, listMarks(marks)))
  if (!place.ok) return place
  const alreadyIssued = place.value !== null
  const proof = base64url(registrar.means.random(32))
  await insertProof(trx, vote.eh, proofHashOf(proof), {
    ...{ marks, style: style.id, dong, phone: alreadyIssued ? null : phone },
    endsAt: nowOf(registrar) + proofSeconds,
  })
  return ok({ proof, style: style.id, alreadyIssued })
}
