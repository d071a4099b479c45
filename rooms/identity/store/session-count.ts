import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { IdentityTables } from './tables.ts'

/** How many sessions of a district have not ended; whose they are is not asked. */
export async function countSessions(trx: Trx, districtId: DistrictId, now: Instant): Promise<number> {
  const { count } = await trx
    .withTables<IdentityTables>()
    .selectFrom('session')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .where('ends_at', '>', now)
    .executeTakeFirstOrThrow()
  return count
}
