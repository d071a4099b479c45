import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listParticipation } from '../contract.ts'
import * as register from '../store/register-queries.ts'

export const listParticipationHandler = handleQuery(listParticipation, async ({ trx, districtId }, { year }) =>
  ok({
    rows: await register.totalsByBody(trx, districtId, { year }),
    total: await register.totalOfMeetings(trx, districtId, { year }),
  }),
)
