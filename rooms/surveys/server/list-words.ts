import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listWords } from '../contract.ts'
import * as store from '../store/answer-queries.ts'

export const listWordsHandler = handleQuery(listWords, async ({ trx, districtId }, input) => {
  const { page, size, ...which } = input
  const { texts, total } = await store.listWords(trx, districtId, which, { from: (page - 1) * size, size })
  return ok({ texts, total, page, pages: Math.max(1, Math.ceil(total / size)) })
})
