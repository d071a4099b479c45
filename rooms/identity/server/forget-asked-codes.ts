import { type Db, inTransaction } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { limitSeconds, secondsAfter, wrongSeconds } from '../core/sign-in-code.ts'
import { forgetCodes, forgetWrong } from '../store/code-queries.ts'

/** Forgets the codes that were asked for more than an hour ago, and the wrong ones of a day that is over. */
export const forgetAskedCodes = (db: Db, districtId: DistrictId, now: Instant): Promise<number> =>
  inTransaction(db, async (trx) => {
    await forgetWrong(trx, districtId, secondsAfter(now, -wrongSeconds))
    return forgetCodes(trx, districtId, secondsAfter(now, -limitSeconds))
  })
