import { type Db, inTransaction } from '#db/connect.ts'
import type { DistrictName } from '#kernel/http/parts.ts'
import { allDistricts } from '#rooms/organization/server/all-districts.ts'

/** Every district of this installation. */
export const knownDistricts = (db: Db): Promise<readonly DistrictName[]> =>
  inTransaction(db, (trx) => allDistricts(trx), { readOnly: true })
