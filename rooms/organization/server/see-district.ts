import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeDistrict } from '../contract.ts'
import * as store from '../store/queries.ts'

export const seeDistrictHandler = handleQuery(seeDistrict, async ({ trx, districtId }) => {
  const district = await store.findDistrict(trx, districtId)
  return district === null ? refuse({ kind: 'district-not-found' }) : ok(district)
})
