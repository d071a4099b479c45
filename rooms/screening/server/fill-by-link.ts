import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { fillByLink } from '../contract-link.ts'
import { hashOfSecret } from '../core/link-secret.ts'
import * as store from '../store/link-queries.ts'
import { filledReply, fillRows } from './fill-rows.ts'
import { openRoundOf } from './load-round.ts'
import { tellSubmitted } from './tell-submitted.ts'

/** Whoever holds the link fills the rows of its department, and no others; they wait for the head as any others do. */
export const fillByLinkHandler = handleCommand(fillByLink, async (context, { secret, submit, rows }) => {
  const { trx, districtId, now } = context
  const link = await store.findLink(trx, districtId, hashOfSecret(secret))
  if (link === null) return refuse({ kind: 'link-not-valid' })
  const round = await openRoundOf(context, link.roundId)
  if (!round.ok) return refuse({ kind: 'link-not-valid' })
  const isOwn = ({ departmentId }: { readonly departmentId: string | null }) => departmentId === link.departmentId
  const filled = await fillRows(context, round.value, { rows, submit, byLink: true, isOwn })
  if (!filled.ok) return filled
  await store.logUse(trx, districtId, link.hash, { at: now, filled: filled.value.saved.length })
  return ok({
    reply: filledReply(filled.value),
    about: [{ kind: 'review-round', id: link.roundId }],
    tell: tellSubmitted(round.value, filled.value.saved),
  })
})
