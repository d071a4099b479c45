import { inTransaction } from '#db/connect.ts'
import { base64url, utf8 } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { writeLogProof } from '#rooms/voting/core/protocol/log-proof.ts'
import { writePromise } from '#rooms/voting/core/protocol/promise-receipt.ts'
import type { BoxRefusal } from '../core/box-refusal.ts'
import { nodesOf, proofIn } from '../core/growing-tree.ts'
import { entryTile, type TileRequest } from '../core/tile-request.ts'
import { isPending, lastBallotsOf } from '../store/ballot-queries.ts'
import { checkpointsOf, entryOf, linesFrom } from '../store/log-queries.ts'
import type { Box } from './box.ts'
import type { KnownVote } from './known-vote.ts'

/** Every head that was published, a line each: the note as a JSON string. */
export async function readCheckpoints({ db }: Box, { eh }: KnownVote): Promise<string> {
  const heads = await inTransaction(db, (trx) => checkpointsOf(trx, eh))
  return heads.map(({ note }) => `${JSON.stringify(note)}\n`).join('')
}

/** A tile of hashes or entries of the published log; null where it has none so wide. */
export async function readTile(
  { db }: Box,
  { eh, tree, head }: KnownVote,
  { level, index, width }: TileRequest,
): Promise<Uint8Array | null> {
  const from = 256 * index
  if (level !== 'entries') return nodesOf(tree, { level: 8 * level, from, count: width }, head.size)
  if (from + width > head.size) return null
  const lines = await inTransaction(db, (trx) => linesFrom(trx, eh, from, width))
  return entryTile(lines.map(utf8))
}

/** The final receipt of a leaf against the newest head, with the box's promise where it made one. */
export async function readProof(
  { db }: Box,
  vote: KnownVote,
  leafHash: Uint8Array,
): Promise<Result<string, BoxRefusal>> {
  const { eh, head, tree, keys, election } = vote
  const [entry, waits] = await inTransaction(db, async (trx) => {
    const found = await entryOf(trx, eh, leafHash)
    return [found, found === null && (await isPending(trx, eh, leafHash))] as const
  })
  if (entry === null) return refuse({ kind: waits ? 'waiting' : 'not-found' })
  // It came in after the head was looked at: the next one shows it.
  if (entry.idx >= head.size) return refuse({ kind: 'waiting' })
  const promise =
    entry.byThen === null || keys === null
      ? null
      : utf8(writePromise(election.manifest, leafHash, entry.byThen, keys.box.key, keys.box.sign))
  return ok(writeLogProof(entry.idx, proofIn(tree, entry.idx, head.size), head.note, promise))
}

/** The number and leaf hash of the last ballot that was taken of a key. */
export async function readBallotHead(
  { db }: Box,
  { eh }: KnownVote,
  key: string,
): Promise<Result<{ readonly n: number; readonly leaf: string }, BoxRefusal>> {
  const [last] = await inTransaction(db, (trx) => lastBallotsOf(trx, eh, [key]))
  return last === undefined ? refuse({ kind: 'not-found' }) : ok({ n: last.n, leaf: base64url(last.leafHash) })
}

/** As many lines of a log as are given at once: about five megabytes. */
const atOnce = 5000

/** The lines of the published log from a place on, each with its line feed; none where it has no more. */
export async function readLines({ db }: Box, { eh, head: { size } }: KnownVote, from: number): Promise<string> {
  const most = Math.max(0, Math.min(atOnce, size - from))
  const lines = await inTransaction(db, (trx) => linesFrom(trx, eh, from, most))
  return lines.map((line) => `${line}\n`).join('')
}
