import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { base64url, fromBase64url } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import type { registrarPublic } from '../contract.ts'
import { textWords } from '../core/messages-texts.ts'
import { saltOf } from '../core/roll-marks.ts'
import { findProof, type StoredProof } from '../store/proof-queries.ts'
import { findToken, type IssuedToken } from '../store/roll-queries.ts'
import { inTurns } from './in-turns.ts'
import { proofHashOf } from './keep-proof.ts'
import { type LoadedVote, places } from './loaded-vote.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'
import { type Place, takePlaces, type Wanted } from './take-places.ts'

type Issue = (typeof registrarPublic)['issue']

/** Those who ask at the same time take their places together. */
const turns = new WeakMap<LoadedVote, (wanted: Wanted) => Promise<Place>>()

function turnsOf(registrar: Registrar, vote: LoadedVote): (wanted: Wanted) => Promise<Place> {
  const known = turns.get(vote) ?? inTurns((wanted: readonly Wanted[]) => takePlaces(registrar, vote, wanted))
  turns.set(vote, known)
  return known
}

/** Signs a blinded token for whoever proved the right to vote; the very same request is answered the same ever after. */
export async function issue(
  registrar: Registrar,
  vote: LoadedVote,
  input: z.output<Issue['input']>,
): Answered<z.output<Issue['reply']>> {
  const { db, signBlinded } = registrar.means
  const style = vote.election.manifest.styles.find(({ id, channel }) => id === input.style && channel === 'online')
  if (style === undefined) return refuse({ kind: 'no-such-style' })
  const blinded = fromBase64url(input.blinded)
  const blindedHash = base64url(sha256(blinded))
  const now = nowOf(registrar)
  const proofHash = proofHashOf(input.proof)
  // The proof first: when it is gone because the same request was answered just now, the token is there.
  const known = await inTransaction(db, async (trx) => {
    const proof = await findProof(trx, vote.eh, proofHash)
    return { proof, token: await findToken(trx, vote.eh, blindedHash) }
  })
  const { proof } = known
  if (known.token === null && (proof === null || proof.endsAt < now)) return refuse({ kind: 'proof-expired' })
  // Signed before the vote is held, for it is what takes longest; the answer leaves only when the roll admits it.
  const answer = signBlinded(vote.tokenKey(style.id), blinded)
  if (answer === null) return refuse({ kind: 'malformed', field: 'blinded' })
  const reply = (token: IssuedToken) =>
    ok({
      answer: base64url(answer),
      voter: token.voterKey,
      salt: base64url(saltOf(vote.roll, fromBase64url(token.voterKey))),
      index: token.leafIndex,
    })
  if (known.token !== null || proof === null)
    return known.token?.style === style.id ? reply(known.token) : refuse({ kind: 'already-issued' })
  if (proof.style !== style.id) return refuse({ kind: 'no-such-style' })
  const taken = await turnsOf(registrar, vote)({ style, blinded, blindedHash, proof, proofHash, now })
  if (!taken.ok) return taken
  if (taken.value.isFirst) tell(registrar, vote, proof)
  return reply(taken.value.token)
}

/** Tells the voter by text that a token was issued; nobody waits for it, and it is not tried again. */
function tell({ means, sending }: Registrar, { eh, election }: LoadedVote, { phone }: StoredProof): void {
  const number = phone === null ? null : means.sealing.open(places.phone(eh), phone)
  if (means.sendCode === null || number === null) return
  const sent = means
    .sendCode(number, textWords('ko').issued(election.manifest.title))
    .catch(() => undefined)
    .finally(() => sending.delete(sent))
  sending.add(sent)
}
