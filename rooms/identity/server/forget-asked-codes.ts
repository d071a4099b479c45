import { type Db, inTransaction } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { limitSeconds, secondsAfter } from '../core/sign-in-code.ts'
import { forgetCodes } from '../store/code-queries.ts'

/** Forgets the codes that were asked for more than an hour ago: they no longer count, and open nothing. */
export const forgetAskedCodes = (db: Db, districtId: DistrictId, now: Instant): Promise<number> =>
  inTransaction(db, (trx) => forgetCodes(trx, districtId, secondsAfter(now, -limitSeconds)))
