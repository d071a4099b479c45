import { z } from 'zod'
import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeBankAccounts } from '../contract-minutes.ts'
import { membersOf } from '../store/attendance-queries.ts'
import { sealedAccounts } from '../store/bank-account-queries.ts'
import { findCalled } from '../store/called-queries.ts'
import { placeOfBankAccount } from './bank-account-place.ts'
import type { MeetingMeans } from './meeting-means.ts'

const BankAccount = z.object({ bank: z.string(), number: z.string(), holder: z.string() })

export const seeBankAccountsHandler = ({ sealing }: MeetingMeans) =>
  handleQuery(seeBankAccounts, async ({ trx, districtId }, { meetingId }) => {
    const meeting = await findCalled(trx, districtId, meetingId)
    if (meeting === null) return refuse({ kind: 'meeting-not-found' })
    const members = await membersOf(trx, districtId, meetingId)
    const kept = await sealedAccounts(trx, districtId, meetingId)
    const rows = kept.flatMap(({ personNo, accountId, sealed }) => {
      const opened = sealing.open(placeOfBankAccount(districtId, meetingId, personNo), sealed)
      if (opened === null) return []
      const seats = members.find((one) => one.personNo === personNo)?.seats ?? []
      const label = seats.map((seat) => seat.label).join(', ')
      return [{ personNo, accountId, label, ...BankAccount.parse(JSON.parse(opened)) }]
    })
    return ok({ meeting, rows })
  })
