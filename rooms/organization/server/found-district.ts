import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { foundDistrict } from '../contract.ts'
import * as store from '../store/queries.ts'

export const foundDistrictHandler = handleCommand(foundDistrict, async ({ trx, districtId }, input) => {
  if ((await store.findDistrict(trx, districtId)) !== null) return refuse({ kind: 'district-id-taken' })
  await store.insertDistrict(trx, { id: districtId, ...input })
  return ok({ reply: { districtId }, about: [{ kind: 'district', id: districtId }] })
})
