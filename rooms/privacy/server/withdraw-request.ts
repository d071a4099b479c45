import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { withdrawRequest } from '../contract-requests.ts'
import { withdrawRequest as decide } from '../core/request.ts'
import { closeRequest, holdRequest } from '../store/request-queries.ts'

export const withdrawRequestHandler = handleCommand(
  withdrawRequest,
  async ({ trx, districtId, actor, effectiveOn }, { requestId }) => {
    const { accountId } = actor
    if (accountId === null) return refuse({ kind: 'not-signed-in' })
    const decided = decide(await holdRequest(trx, districtId, requestId), accountId)
    if (!decided.ok) return decided
    const end = { outcome: 'withdrawn', answer: null, by: accountId, on: effectiveOn } as const
    await closeRequest(trx, districtId, requestId, end)
    return ok({ reply: { requestId }, about: [{ kind: 'account', id: accountId }] })
  },
)
