import { inTransaction } from '#db/connect.ts'
import { ok, refuse } from '#kit/result.ts'
import { waitingOf } from '../../store/ballot-queries.ts'
import { findVote } from '../find-vote.ts'
import type { Handler } from './asked.ts'

/** How many leaves stand in the log, and how many ballots wait. */
export const seeState: Handler<'state'> = async (box, { eh }) => {
  const vote = await findVote(box, eh)
  if (vote === null) return refuse({ kind: 'no-such-vote' })
  const { count } = await inTransaction(box.db, (trx) => waitingOf(trx, eh))
  return ok({ size: vote.head.size, waiting: count, closed: vote.closed, head: vote.head.note })
}
