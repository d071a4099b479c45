import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { setAnswerDays } from '../contract-requests.ts'
import * as store from '../store/request-queries.ts'

export const setAnswerDaysHandler = handleCommand(setAnswerDays, async ({ trx, districtId }, { days }) => {
  await store.setAnswerDays(trx, districtId, days)
  return ok({ reply: { days }, about: [{ kind: 'district', id: districtId }] })
})
