import { inTransaction } from '#db/connect.ts'
import { base64url } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { decideIssue, type IssueRefused, issueLeaf } from '#rooms/voting/core/protocol/issue-token.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import type { Style } from '#rooms/voting/core/protocol/manifest.ts'
import { findPlace, type SameMark } from '../core/find-place.ts'
import { dayInSeoul } from '../core/person.ts'
import type { RegistrarRefusal } from '../core/refusal.ts'
import { listMarks, saltOf, voterKey } from '../core/roll-marks.ts'
import { appendLeaves } from '../store/log-queries.ts'
import { deleteProofs, type StoredProof } from '../store/proof-queries.ts'
import { findTokens, type IssuedToken, insertTokens, rowsOfMarks, type Seen } from '../store/roll-queries.ts'
import { holdVote } from '../store/vote-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import type { Registrar } from './registrar.ts'

/** A request for a token, by whoever showed a proof; `now` in Unix seconds. */
export interface Wanted {
  readonly style: Style
  readonly blinded: Uint8Array
  readonly blindedHash: string
  readonly proof: StoredProof
  readonly proofHash: string
  readonly now: number
}

/** The token that somebody has, and whether it was given just now. */
export type Place = Result<{ readonly token: IssuedToken; readonly isFirst: boolean }, RegistrarRefusal>

/**
 * Gives each person a row of the roll and an entry of the issuance log, or finds those that the same request had: one after
 * another as if each were alone, but in one transaction, for it is the wait for the disk that takes long.
 */
export const takePlaces = (
  { means }: Registrar,
  vote: LoadedVote,
  wanted: readonly Wanted[],
): Promise<readonly Place[]> =>
  inTransaction(means.db, async (trx) => {
    const held = await holdVote(trx, vote.eh)
    if (held?.state !== 'open')
      return wanted.map(({ now }) => refuse({ kind: 'closed', closedAt: held?.closedAt ?? now } as const))
    const rows: SameMark[] = [
      ...(await rowsOfMarks(
        trx,
        vote.eh,
        wanted.flatMap(({ proof }) => listMarks(proof.marks)),
      )),
    ]
    const known = await findTokens(trx, vote.eh, {
      voterKeys: rows.map((row) => row.voterKey),
      blindedHashes: wanted.map(({ blindedHash }) => blindedHash),
    })
    const tokens = new Map(known.map((token) => [token.voterKey, token]))
    const requests = new Set(known.map(({ blindedHash }) => blindedHash))
    const leaves: { style: string; line: string }[] = []
    const taken: { token: IssuedToken; seen: Seen }[] = []
    const places = wanted.map((asked): Place => {
      const place = findPlace(asked.proof.marks, rows)
      if (!place.ok) return place
      const row = place.value === null ? null : (tokens.get(place.value) ?? null)
      const request = { style: asked.style.id, blinded: asked.blinded }
      const decided = decideIssue(vote.election, request, row, asked.now)
      if (!decided.ok) return refuse(inOurWords(vote, decided.refusal))
      if (row !== null) return ok({ token: row, isFirst: false })
      // The same request under another name: one request is one token.
      if (requests.has(asked.blindedHash)) return refuse({ kind: 'already-issued' })
      const { token, line } = firstToken(vote, asked, held.leaves + leaves.length)
      const marks = listMarks(asked.proof.marks)
      leaves.push({ style: asked.style.id, line })
      taken.push({ token, seen: { dong: asked.proof.dong, on: dayInSeoul(asked.now), marks } })
      tokens.set(token.voterKey, token)
      rows.push(...marks.map((mark) => ({ voterKey: token.voterKey, channel: 'online' as const, mark })))
      requests.add(token.blindedHash)
      return ok({ token, isFirst: true })
    })
    if (taken.length > 0) {
      await appendLeaves(trx, vote.eh, held.leaves, leaves)
      await insertTokens(trx, vote.eh, taken)
    }
    const used = wanted.filter((_one, at) => places[at]?.ok === true)
    if (used.length > 0)
      await deleteProofs(
        trx,
        vote.eh,
        used.map(({ proofHash }) => proofHash),
      )
    return places
  })

function firstToken(vote: LoadedVote, { style, proof, blindedHash }: Wanted, leafIndex: number) {
  const voter = voterKey(vote.roll, listMarks(proof.marks)[0] ?? '')
  const line = writeLeaf(issueLeaf(vote.election, style, voter, saltOf(vote.roll, voter)))
  return { line, token: { voterKey: base64url(voter), style: style.id, blindedHash, leafIndex } }
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
