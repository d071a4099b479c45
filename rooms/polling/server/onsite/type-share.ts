import { handleCommand } from '#kernel/handler.ts'
import { base64url } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import { giveShare } from '../../contract-office.ts'
import { typeShare } from '../../contract-onsite.ts'
import { readShare } from '../../core/onsite/share-text.ts'

/** Reads a share as it stands on its paper, and gives it as a part of this: a slip is told before anything is compared. */
export const typeShareHandler = handleCommand(typeShare, async (context, input) => {
  const read = readShare(input.share)
  if (!read.ok) return refuse({ ...read.refusal, field: 'share' })
  const { x, y } = read.value
  if (x < 1 || x > 3) return refuse({ kind: 'not-this-share', field: 'share' })
  const { voteId } = input
  const given = await context.perform(giveShare, { voteId, number: x, share: base64url(y) })
  return given.ok ? ok({ reply: given.value, about: [{ kind: 'vote', id: voteId }] }) : given
})
