import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { drawLink } from '../contract-link.ts'
import { hashOfSecret } from '../core/link-secret.ts'
import * as store from '../store/link-queries.ts'
import { openRoundOf } from './load-round.ts'

/** A new link ends the one before it. */
export const drawLinkHandler = handleCommand(drawLink, async (context, { roundId, departmentId, secret }) => {
  const { trx, districtId, now } = context
  const round = await openRoundOf(context, roundId)
  if (!round.ok) return round
  await store.withdrawLink(trx, districtId, roundId, departmentId, now)
  const link = { hash: hashOfSecret(secret), roundId, departmentId }
  if (!(await store.insertLink(trx, districtId, link, now))) return refuse({ kind: 'secret-taken' })
  return ok({ reply: { departmentId }, about: [{ kind: 'review-round', id: roundId }] })
})
