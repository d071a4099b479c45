import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import { ok } from '#kit/result.ts'
import * as decide from '../core/carry-accounts.ts'
import { programmesOfYears } from '../store/programme-queries.ts'
import { accountsOfYears } from '../store/queries.ts'

/** Loads two years and lets core decide what the later one becomes; the carrying and its preview ask alike. */
export async function decideCarry(trx: Trx, districtId: DistrictId, years: { from: number; to: number }) {
  const carried = decide.carryAccounts(
    await accountsOfYears(trx, districtId, [years.from]),
    await accountsOfYears(trx, districtId, [years.to]),
    years,
  )
  if (!carried.ok) return carried
  const programmes = decide.carryProgrammes(
    await programmesOfYears(trx, districtId, [years.from]),
    await programmesOfYears(trx, districtId, [years.to]),
    years.to,
  )
  return ok({ ...carried.value, programmes })
}
