import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listCalled } from '../contract-calls.ts'
import * as store from '../store/called-queries.ts'

const size = 30

export const listCalledHandler = handleQuery(listCalled, async ({ trx, districtId }, { bodyId, state, page }) => {
  const asked = {
    bodyId,
    states: state === undefined ? undefined : [state],
    limit: size + 1,
    offset: (page - 1) * size,
  }
  const found = await store.listCalled(trx, districtId, asked)
  return ok({ meetings: found.slice(0, size), page, more: found.length > size })
})
