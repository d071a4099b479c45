import { type Db, inTransaction } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import { addDays, dateInSeoul, type Instant } from '#kit/korean-date.ts'
import { filesEnded, forgetDays } from '../store/content-queries.ts'
import { destroyFiles } from '../store/file-queries.ts'

/** Destroys files that nobody attached in time and those whose time of hiding is over; gives how many. */
export const forgetFiles = (db: Db, districtId: DistrictId, now: Instant): Promise<number> =>
  inTransaction(db, async (trx) => {
    const gone = await destroyFiles(trx, districtId, await filesEnded(trx, districtId, now))
    await forgetDays(trx, districtId, addDays(dateInSeoul(now), -1))
    return gone.length
  })
