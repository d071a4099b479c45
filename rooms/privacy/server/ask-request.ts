import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { askRequest } from '../contract-requests.ts'
import { answerDueOn } from '../core/request.ts'
import { answerDays, insertRequest } from '../store/request-queries.ts'

export const askRequestHandler = handleCommand(
  askRequest,
  async ({ trx, districtId, actor, effectiveOn }, { requestId, kind, wish }) => {
    const { accountId } = actor
    if (accountId === null) return refuse({ kind: 'not-signed-in' })
    const dueOn = answerDueOn(effectiveOn, await answerDays(trx, districtId))
    const request = { requestId, accountId, kind, wish, askedOn: effectiveOn, dueOn }
    if (!(await insertRequest(trx, districtId, request))) return refuse({ kind: 'request-taken' })
    return ok({ reply: { requestId, dueOn }, about: [{ kind: 'account', id: accountId }] })
  },
)
