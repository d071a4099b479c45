import type { Db } from '#db/connect.ts'
import { type Resealed, resealColumn } from '#db/reseal.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import { holdBankAccounts, keepBankAccount, type OfAllowance } from '../store/bank-account-queries.ts'
import { placeOfBankAccount } from './bank-account-place.ts'

/** Seals the accounts of sheets that are not paid yet with the newest key. */
export const resealBankAccounts = (db: Db, sealing: Sealing, districtId: DistrictId): Promise<Resealed> =>
  resealColumn<OfAllowance>(db, sealing, {
    next: (trx, page) => holdBankAccounts(trx, districtId, page),
    place: ({ meetingId, personNo }) => placeOfBankAccount(districtId, meetingId, personNo),
    put: (trx, { meetingId, personNo }, typed) =>
      keepBankAccount(trx, districtId, meetingId, {
        personNo,
        sealed: sealing.seal(placeOfBankAccount(districtId, meetingId, personNo), typed),
      }),
  })
