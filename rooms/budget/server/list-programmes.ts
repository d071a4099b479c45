import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listProgrammes } from '../contract.ts'
import * as programmeStore from '../store/programme-queries.ts'

export const listProgrammesHandler = handleQuery(listProgrammes, async ({ trx, districtId }, { fiscalYear }) =>
  ok({
    programmes: await programmeStore.programmesOfYears(trx, districtId, [fiscalYear]),
    placements: await programmeStore.placementsOfYear(trx, districtId, fiscalYear),
  }),
)
