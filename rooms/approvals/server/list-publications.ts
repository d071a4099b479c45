import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listPublications } from '../contract.ts'
import * as store from '../store/submission-queries.ts'

export const listPublicationsHandler = handleQuery(listPublications, async ({ trx, districtId }) =>
  ok({ publications: await store.publications(trx, districtId, null) }),
)
