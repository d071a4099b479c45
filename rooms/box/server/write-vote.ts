import { inTransaction, type Trx } from '#db/connect.ts'
import { signCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import { growTree, rootOf } from '../core/growing-tree.ts'
import { keepCheckpoint } from '../store/log-queries.ts'
import { lockVote } from '../store/vote-queries.ts'
import type { Box } from './box.ts'
import { findVote } from './find-vote.ts'
import { catchUp, type KnownVote } from './known-vote.ts'

/** Writing to a vote: its transaction, and the head that is published once that is committed. */
export interface Writing {
  readonly trx: Trx
  readonly vote: KnownVote
  isClosed: boolean
  head: KnownVote['head']
}

/**
 * Writes to a vote that stands: one after another, in a transaction that holds the vote, so that of two boxes on one
 * database too only one writes. What was signed is shown to nobody before it is committed; after a failure everything is
 * read from the database again.
 */
export async function writeVote<T>(box: Box, eh: string, work: (writing: Writing) => Promise<T>): Promise<T> {
  const before = box.turns.get(eh) ?? Promise.resolve()
  const mine = before.then(() => writeNow(box, eh, work))
  box.turns.set(
    eh,
    mine.catch(() => undefined),
  )
  return mine
}

async function writeNow<T>(box: Box, eh: string, work: (writing: Writing) => Promise<T>): Promise<T> {
  const vote = await findVote(box, eh)
  if (vote === null) throw new Error('a vote was written to that is not here')
  try {
    const [value, { head, isClosed }] = await inTransaction(box.db, async (trx) => {
      const writing: Writing = { trx, vote, isClosed: await lockVote(trx, eh), head: vote.head }
      return [await work(writing), writing] as const
    })
    vote.head = head
    vote.closed = isClosed
    return value
  } catch (error) {
    box.known.delete(eh)
    throw error
  }
}

/** Puts leaves into the log: `keep` writes their rows from a place on, and a head over all of it is signed and kept. */
export async function putInLog(
  writing: Writing,
  leafHashes: readonly Uint8Array[],
  keep: (from: number) => Promise<void>,
): Promise<void> {
  const { trx, vote } = writing
  const { eh, tree, keys, election } = vote
  if (keys === null) throw new Error('the keys of this vote are destroyed')
  await catchUp(trx, vote)
  await keep(tree.size)
  growTree(tree, leafHashes)
  const head = { origin: election.manifest.log_origin, size: tree.size, root: rootOf(tree, tree.size) }
  const note = signCheckpoint(head, keys.log.key, keys.log.sign)
  await keepCheckpoint(trx, eh, tree.size, note)
  writing.head = { size: tree.size, note }
}
