import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { giveAccount } from '../contract-minutes.ts'
import * as store from '../store/allowance-queries.ts'
import { ownNumber } from '../store/attendance-queries.ts'
import { keepBankAccount } from '../store/bank-account-queries.ts'
import { lockCalled } from '../store/called-queries.ts'
import { placeOfBankAccount } from './bank-account-place.ts'
import type { MeetingMeans } from './meeting-means.ts'

export const giveAccountHandler = ({ sealing }: MeetingMeans) =>
  handleCommand(giveAccount, async ({ trx, districtId, actor }, { meetingId, ...account }) => {
    if ((await lockCalled(trx, districtId, meetingId)) === null) return refuse({ kind: 'meeting-not-found' })
    const personNo = actor.accountId === null ? null : await ownNumber(trx, districtId, meetingId, actor.accountId)
    if (personNo === null) return refuse({ kind: 'not-a-member' })
    const sheet = await store.findSheet(trx, districtId, meetingId)
    if (sheet === null) return refuse({ kind: 'no-payment-sheet' })
    if (sheet.paidOn !== null) return refuse({ kind: 'sheet-paid-already' })
    const own = (await store.allowancesOf(trx, districtId, meetingId)).find((one) => one.personNo === personNo)
    if (own === undefined || own.won === 0) return refuse({ kind: 'nothing-to-be-paid' })
    const sealed = sealing.seal(placeOfBankAccount(districtId, meetingId, personNo), JSON.stringify(account))
    await keepBankAccount(trx, districtId, meetingId, { personNo, sealed })
    return ok({ reply: { meetingId }, about: [{ kind: 'meeting', id: meetingId }] })
  })
