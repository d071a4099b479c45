import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listDeliveries } from '../contract.ts'
import * as store from '../store/queries.ts'

export const listDeliveriesHandler = handleQuery(listDeliveries, async ({ trx, districtId }, { state, page, size }) =>
  ok({
    deliveries: await store.deliveries(trx, districtId, { state: state ?? null, page, size }),
    total: await store.countDeliveries(trx, districtId, state ?? null),
    page,
  }),
)
