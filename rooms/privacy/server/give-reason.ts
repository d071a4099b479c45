import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { giveReason } from '../contract-access.ts'
import { reasonToKeep } from '../core/access.ts'
import { keepReason } from '../store/access-queries.ts'

export const giveReasonHandler = handleCommand(
  giveReason,
  async ({ trx, districtId, actor, now }, { queries, reason, words }) => {
    const { accountId } = actor
    if (accountId === null) return refuse({ kind: 'not-signed-in' })
    const kept = reasonToKeep(reason, words)
    if (kept === null) return refuse({ kind: 'words-needed' })
    for (const query of queries)
      await keepReason(trx, districtId, { accountId, query, on: dateInSeoul(now), reason: kept })
    return ok({ reply: { queries }, about: [{ kind: 'account', id: accountId }] })
  },
)
