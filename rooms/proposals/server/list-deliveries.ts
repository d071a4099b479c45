import { type Handler, handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { lettersAtOnce, listDeliveries, listLetters } from '../contract-deliveries.ts'
import * as store from '../store/delivery-queries.ts'
import type { ContactMeans } from './contact-means.ts'

/** What was given, how, and what became of it on its way. */
export const deliveryHandlers = (means: ContactMeans): readonly Handler[] => [
  handleQuery(listDeliveries, async ({ trx, districtId }, { means: by = null, page, size }) => {
    const delivered = await store.listDelivered(trx, districtId, by, { limit: size, offset: (page - 1) * size })
    const ids = delivered.flatMap(({ messageId }) => messageId ?? [])
    const posted = await means.postedOf(trx, districtId, ids)
    return ok({
      deliveries: delivered.map(({ messageId, ...one }) => ({
        ...one,
        posted: messageId === null ? null : (posted.get(messageId) ?? null),
      })),
      total: await store.countDelivered(trx, districtId, by),
      page,
    })
  }),
  handleQuery(listLetters, async ({ trx, districtId }, { on, page }) => {
    const paging = { limit: lettersAtOnce, offset: (page - 1) * lettersAtOnce }
    const letters = await store.lettersOn(trx, districtId, on, paging)
    return ok({ letters, total: await store.countLettersOn(trx, districtId, on), page })
  }),
]
