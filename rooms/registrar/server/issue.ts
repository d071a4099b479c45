import type { z } from 'zod'
import { inTransaction, type Trx } from '#db/connect.ts'
import { base64url, fromBase64url } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { decideIssue, type IssueRefused, issueLeaf } from '#rooms/voting/core/protocol/issue-token.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import type { Style } from '#rooms/voting/core/protocol/manifest.ts'
import type { registrarPublic } from '../contract.ts'
import { findPlace } from '../core/find-place.ts'
import { textWords } from '../core/messages-texts.ts'
import { dayInSeoul } from '../core/person.ts'
import type { RegistrarRefusal } from '../core/refusal.ts'
import { listMarks, saltOf, voterKey } from '../core/roll-marks.ts'
import { appendLeaves } from '../store/log-queries.ts'
import { deleteProof, findProof, type StoredProof } from '../store/proof-queries.ts'
import { findToken, type IssuedToken, insertToken, rowsOfMarks } from '../store/roll-queries.ts'
import { holdVote } from '../store/vote-queries.ts'
import { proofHashOf } from './keep-proof.ts'
import { type LoadedVote, places } from './loaded-vote.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'

type Issue = (typeof registrarPublic)['issue']

/** A request for a token, with the answer that it gets if it may have one. */
interface Asked {
  readonly style: Style
  readonly blinded: Uint8Array
  readonly blindedHash: string
  readonly now: number
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
  const asked: Asked = { style, blinded, blindedHash: base64url(sha256(blinded)), now: nowOf(registrar) }
  const proofHash = proofHashOf(input.proof)
  const known = await inTransaction(db, async (trx) => ({
    token: await findToken(trx, vote.eh, { blindedHash: asked.blindedHash }),
    proof: await findProof(trx, vote.eh, proofHash),
  }))
  const { proof } = known
  if (known.token === null && (proof === null || proof.endsAt < asked.now)) return refuse({ kind: 'proof-expired' })
  // Signed before the vote is held, for it is what takes longest; the answer leaves only when the roll admits it.
  const answer = signBlinded(vote.tokenKey(style.id), blinded)
  if (answer === null) return refuse({ kind: 'malformed', field: 'blinded' })
  const reply = (token: IssuedToken) =>
    ok({
      answer: base64url(answer),
      salt: base64url(saltOf(vote.roll, fromBase64url(token.voterKey))),
      index: token.leafIndex,
    })
  if (known.token !== null || proof === null)
    return known.token?.style === style.id ? reply(known.token) : refuse({ kind: 'already-issued' })
  if (proof.style !== style.id) return refuse({ kind: 'no-such-style' })
  const taken = await inTransaction(db, async (trx) => {
    const token = await takePlace(trx, vote, asked, proof)
    if (token.ok) await deleteProof(trx, vote.eh, proofHash)
    return token
  })
  if (!taken.ok) return taken
  tell(registrar, vote, proof)
  return reply(taken.value)
}

/** Gives a person a row of the roll and an entry of the issuance log, or finds those that the same request had. */
async function takePlace(
  trx: Trx,
  vote: LoadedVote,
  { style, blinded, blindedHash, now }: Asked,
  { marks, dong }: StoredProof,
): Promise<Result<IssuedToken, RegistrarRefusal>> {
  const held = await holdVote(trx, vote.eh)
  if (held === null || held.state !== 'open') return refuse({ kind: 'closed', closedAt: held?.closedAt ?? now })
  const known = listMarks(marks)
  const place = findPlace(marks, await rowsOfMarks(trx, vote.eh, known))
  if (!place.ok) return place
  const row = place.value === null ? null : await findToken(trx, vote.eh, { voterKey: place.value })
  const decided = decideIssue(vote.election, { style: style.id, blinded }, row, now)
  if (!decided.ok) return refuse(inOurWords(vote, decided.refusal))
  if (row !== null) return ok(row)
  const voter = voterKey(vote.roll, known[0] ?? '')
  const line = writeLeaf(issueLeaf(vote.election, style, voter, saltOf(vote.roll, voter)))
  await appendLeaves(trx, vote.eh, held.leaves, [{ style: style.id, line }])
  const token = { voterKey: base64url(voter), style: style.id, blindedHash, leafIndex: held.leaves }
  await insertToken(trx, vote.eh, token, { dong, on: dayInSeoul(now), marks: known })
  return ok(token)
}

function inOurWords({ election: { manifest } }: LoadedVote, refusal: IssueRefused): RegistrarRefusal {
  switch (refusal.kind) {
    case 'not-open':
      return { kind: 'not-open', opensAt: manifest.opens_at }
    case 'closed':
      return { kind: 'closed', closedAt: manifest.closes_at }
    case 'not-a-request':
      return { kind: 'malformed', field: 'blinded' }
    case 'already-issued':
      return { kind: 'already-issued' }
    case 'no-such-style':
      return refusal
  }
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
