import { inTransaction } from '#db/connect.ts'
import { base64url } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import { checkpointsOf } from '../../store/log-queries.ts'
import { findVote } from '../find-vote.ts'
import type { Handler } from './asked.ts'

/** After the close: every head that was published, and this part's share of the seal. */
export const handOver: Handler<'hand'> = async (box, { eh }) => {
  const vote = await findVote(box, eh)
  if (vote === null) return refuse({ kind: 'no-such-vote' })
  if (!vote.closed) return refuse({ kind: 'not-closed' })
  if (vote.share === null) return refuse({ kind: 'destroyed' })
  const heads = await inTransaction(box.db, (trx) => checkpointsOf(trx, eh))
  return ok({ head: vote.head.note, heads: heads.map(({ note }) => note), share: base64url(vote.share) })
}
