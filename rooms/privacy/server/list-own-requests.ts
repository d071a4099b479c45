import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listOwnRequests } from '../contract-requests.ts'
import { requestsOf } from '../store/request-queries.ts'

export const listOwnRequestsHandler = handleQuery(listOwnRequests, async ({ trx, districtId, actor }) =>
  actor.accountId === null
    ? refuse({ kind: 'not-signed-in' })
    : ok({ requests: await requestsOf(trx, districtId, actor.accountId) }),
)
