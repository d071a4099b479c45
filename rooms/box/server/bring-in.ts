import { isBatchDue, shuffleBatch } from '#rooms/voting/core/protocol/log-batch.ts'
import { listPending, waitingOf } from '../store/ballot-queries.ts'
import { forgetArrivals } from '../store/forget-arrivals.ts'
import { moveIntoLog } from '../store/log-queries.ts'
import type { Box } from './box.ts'
import { putInLog, type Writing, writeVote } from './write-vote.ts'

/** Brings the waiting ballots of a vote into its log if their batch is due, seconds early rather than one late; says whether it was. */
export async function bringInDue(box: Box, eh: string, earlySeconds: number): Promise<boolean> {
  const came = await writeVote(box, eh, async (writing) => {
    if (writing.isClosed) return false
    const waiting = await waitingOf(writing.trx, eh)
    if (!isBatchDue(writing.vote.election.manifest, waiting, box.now() + earlySeconds, false)) return false
    await putInLog(writing, ...(await batchOf(box, writing)))
    return true
  })
  if (came) await forgetArrivals(box.db)
  return came
}

/** All that waits, shuffled: its leaf hashes in the order of the log, and what moves them there. */
export async function batchOf(
  box: Box,
  { trx, vote: { eh } }: Writing,
): Promise<[Uint8Array[], (from: number) => Promise<void>]> {
  const waiting = await listPending(trx, eh)
  const hashes = new Map(waiting.map(({ line, leafHash }) => [line, leafHash]))
  const order = shuffleBatch(waiting, drawBelow(box.random)).map(({ line }) => hashes.get(line) as Uint8Array)
  return [order, (from) => moveIntoLog(trx, eh, from, order)]
}

const span = 2 ** 32

/** Draws an integer below a bound, each as likely as the others: what does not divide evenly is drawn again. */
const drawBelow =
  (random: (length: number) => Uint8Array) =>
  (bound: number): number => {
    const even = span - (span % bound)
    for (;;) {
      const bytes = random(4)
      const drawn = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
      if (drawn < even) return drawn % bound
    }
  }
