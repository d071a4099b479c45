import { ok, refuse } from '#kit/result.ts'
import { destroySecrets } from '../../store/vote-queries.ts'
import { findVote } from '../find-vote.ts'
import { writeVote } from '../write-vote.ts'
import type { Handler } from './asked.ts'

/** Destroys the keys and the share of a vote that is over; its log stays, and can be read. */
export const destroyKeys: Handler<'destroy'> = async (box, { eh }) => {
  const vote = await findVote(box, eh)
  if (vote === null) return refuse({ kind: 'no-such-vote' })
  if (!vote.closed) return refuse({ kind: 'not-closed' })
  await writeVote(box, eh, ({ trx }) => destroySecrets(trx, eh))
  box.known.delete(eh)
  return ok({ destroyed: true })
}
