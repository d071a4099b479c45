import { inTransaction, type Trx } from '#db/connect.ts'
import { utf8 } from '#kit/bytes.ts'
import { readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import { signingKey } from '../adapters/signing-key.ts'
import { emptyTree } from '../core/growing-tree.ts'
import { newestCheckpoint } from '../store/log-queries.ts'
import { voteOf } from '../store/vote-queries.ts'
import type { Box } from './box.ts'
import { catchUp, type KnownVote } from './known-vote.ts'

/** A vote by the hash of its manifest; null where this box has none. It is read from the database once. */
export function findVote(box: Box, eh: string): Promise<KnownVote | null> {
  const found = box.known.get(eh)
  if (found !== undefined) return found
  const reading = inTransaction(box.db, (trx) => readVote(box, trx, eh), { isolation: 'repeatable read' })
  box.known.set(eh, reading)
  // What is not there, or could not be read, is asked for again the next time.
  reading.then(
    (vote) => vote === null && box.known.delete(eh),
    () => box.known.delete(eh),
  )
  return reading
}

async function readVote(box: Box, trx: Trx, eh: string): Promise<KnownVote | null> {
  const row = await voteOf(trx, eh)
  if (row === null) return null
  const read = readManifest(utf8(row.manifest))
  if (!read.ok) throw new Error('a manifest that was kept cannot be read')
  const open = (name: string, sealed: Uint8Array) => box.secrets.open(`${name}/${row.election_id}`, sealed)
  const { box_secret, log_secret, share } = row
  const vote: KnownVote = {
    eh,
    election: read.value,
    manifest: row.manifest,
    keys:
      box_secret === null || log_secret === null
        ? null
        : { box: signingKey(open('box', box_secret)), log: signingKey(open('log', log_secret)) },
    share: share === null ? null : open('share', share),
    tree: emptyTree(),
    head: await newestCheckpoint(trx, eh),
    closed: row.closed,
  }
  await catchUp(trx, vote)
  return vote
}
