import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { previewCarry } from '../contract.ts'
import { decideCarry } from './decide-carry.ts'

export const previewCarryHandler = handleQuery(previewCarry, async ({ trx, districtId }, years) => {
  const carried = await decideCarry(trx, districtId, years)
  if (!carried.ok) return carried
  return ok({ report: [...carried.value.report], programmes: carried.value.programmes.length })
})
