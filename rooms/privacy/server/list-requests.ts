import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listRequests } from '../contract-requests.ts'
import { allCertificates } from '../store/person-queries.ts'
import { allRequests, answerDays } from '../store/request-queries.ts'

export const listRequestsHandler = handleQuery(listRequests, async ({ trx, districtId }) =>
  ok({
    requests: await allRequests(trx, districtId),
    certificates: await allCertificates(trx, districtId),
    answerDays: await answerDays(trx, districtId),
  }),
)
