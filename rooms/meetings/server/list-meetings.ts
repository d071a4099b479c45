import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listMeetings } from '../contract.ts'
import * as register from '../store/register-queries.ts'

export const listMeetingsHandler = handleQuery(listMeetings, async ({ trx, districtId }, input) => {
  const { sort, page, size, ...filter } = input
  const range = { sort, limit: size, offset: (page - 1) * size }
  const total = await register.totalOfMeetings(trx, districtId, filter)
  return ok({
    meetings: await register.pageOfMeetings(trx, districtId, filter, range),
    total,
    years: await register.totalsByYear(trx, districtId),
    page,
    pages: Math.max(1, Math.ceil(total.count / size)),
  })
})
