import { handleCommand } from '#kernel/handler.ts'
import { formatDate } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordPayment } from '../contract-minutes.ts'
import { allowanceSum } from '../core/allowance.ts'
import * as store from '../store/allowance-queries.ts'
import { membersOf } from '../store/attendance-queries.ts'
import { lockCalled } from '../store/called-queries.ts'
import { tellMembers } from './tell-members.ts'

export const recordPaymentHandler = handleCommand(recordPayment, async (context, { meetingId }) => {
  const { trx, districtId, effectiveOn } = context
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const sheet = await store.findSheet(trx, districtId, meetingId)
  if (sheet === null) return refuse({ kind: 'no-payment-sheet' })
  if (sheet.paidOn !== null) return refuse({ kind: 'sheet-paid-already' })
  const allowances = await store.allowancesOf(trx, districtId, meetingId)
  const destroyed = await store.paySheet(trx, districtId, meetingId, effectiveOn)
  const paid = new Set(allowances.filter(({ won }) => won > 0).map(({ personNo }) => personNo))
  const members = await membersOf(trx, districtId, meetingId)
  const accounts = members.flatMap(({ personNo, accountId }) =>
    accountId !== null && paid.has(personNo) ? [accountId] : [],
  )
  const words = {
    ko: `참석수당을 ${formatDate(effectiveOn)} 지급하고 계좌를 파기했습니다.`,
    en: `Your allowance was paid on ${formatDate(effectiveOn, 'en')}; the account is destroyed.`,
  }
  const telling = tellMembers('meetings.paid', meeting, { to: [{ accounts }], words })
  return ok({
    reply: { meetingId, sum: allowanceSum(allowances), destroyed },
    about: [{ kind: 'meeting', id: meetingId }],
    tell: accounts.length === 0 ? [] : [{ ...telling, path: '/my-meetings' }],
  })
})
