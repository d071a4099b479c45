import { utf8 } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { mayClose } from '../../core/may-close.ts'
import { appendLines, countBallots } from '../../store/log-queries.ts'
import { markClosed } from '../../store/vote-queries.ts'
import { batchOf } from '../bring-in.ts'
import { findVote } from '../find-vote.ts'
import { putInLog, writeVote } from '../write-vote.ts'
import type { Handler } from './asked.ts'

/** Ends a vote: what waits goes in, then the close leaf and the final head, all in one transaction. */
export const closeVote: Handler<'close'> = async (box, { eh }) => {
  const vote = await findVote(box, eh)
  if (vote === null) return refuse({ kind: 'no-such-vote' })
  const may = mayClose(vote.election.manifest, box.now())
  return writeVote(box, eh, async (writing) => {
    const { trx } = writing
    if (writing.isClosed) return ok({ size: writing.head.size, head: writing.head.note })
    if (!may.ok) return may
    const [waiting, move] = await batchOf(box, writing)
    const line = writeLeaf({ t: 'close', e: eh, n: (await countBallots(trx, eh)) + waiting.length })
    const last = { line, leafHash: leafHash(utf8(line)) }
    await putInLog(writing, [...waiting, last.leafHash], async (from) => {
      await move(from)
      await appendLines(trx, eh, from + waiting.length, [last])
    })
    await markClosed(trx, eh)
    writing.isClosed = true
    return ok({ size: writing.head.size, head: writing.head.note })
  })
}
