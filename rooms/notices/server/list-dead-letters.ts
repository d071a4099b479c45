import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listDeadLetters } from '../contract.ts'
import { countWaiting, deadLetters } from '../store/queries.ts'

export const listDeadLettersHandler = handleQuery(listDeadLetters, async ({ trx, districtId }) =>
  ok({ waiting: await countWaiting(trx, districtId), letters: await deadLetters(trx, districtId) }),
)
