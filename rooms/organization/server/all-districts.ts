import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import * as store from '../store/queries.ts'

export interface DistrictName {
  readonly id: DistrictId
  readonly name: string
  readonly nameEn: string
}

/** Every district of this installation, for the web server to know its addresses by. */
export async function allDistricts(trx: Trx): Promise<DistrictName[]> {
  const districts = await store.allDistricts(trx)
  return districts.map(({ id, name, nameEn }) => ({ id, name, nameEn }))
}
