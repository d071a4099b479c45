import { ok, refuse } from '#kit/result.ts'
import { signNote } from '#rooms/voting/core/protocol/signed-note.ts'
import { findVote } from '../find-vote.ts'
import type { Handler } from './asked.ts'

/** Signs the sums of a bundle with the log's key (docs/pbvote-1.md, section 7), once the log can change no more. */
export const signSums: Handler<'sign-sums'> = async (box, { eh, sums }) => {
  const vote = await findVote(box, eh)
  if (vote === null) return refuse({ kind: 'no-such-vote' })
  if (!vote.closed) return refuse({ kind: 'not-closed' })
  if (vote.keys === null) return refuse({ kind: 'destroyed' })
  const { log_origin } = vote.election.manifest
  const { key, sign } = vote.keys.log
  const text = `pbvote-sums/v1\n${log_origin}\n${sums}\n`
  return ok({ note: signNote(text, { name: `${log_origin}/sums`, kind: 1, key }, sign) })
}
