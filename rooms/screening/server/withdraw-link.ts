import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { withdrawLink } from '../contract-link.ts'
import * as store from '../store/link-queries.ts'

export const withdrawLinkHandler = handleCommand(
  withdrawLink,
  async ({ trx, districtId, now }, { roundId, departmentId }) => {
    const withdrawn = await store.withdrawLink(trx, districtId, roundId, departmentId, now)
    if (!withdrawn) return refuse({ kind: 'no-link-stands' })
    return ok({ reply: { departmentId }, about: [{ kind: 'review-round', id: roundId }] })
  },
)
