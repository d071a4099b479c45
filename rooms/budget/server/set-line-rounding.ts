import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { setLineRounding } from '../contract.ts'
import * as projectStore from '../store/project-queries.ts'

export const setLineRoundingHandler = handleCommand(setLineRounding, async ({ trx, districtId }, { rounding }) => {
  await projectStore.setLineRounding(trx, districtId, rounding)
  return ok({ reply: { rounding }, about: [{ kind: 'district', id: districtId }] })
})
