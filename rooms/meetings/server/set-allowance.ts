import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { setAllowance } from '../contract-minutes.ts'
import { allowanceSum } from '../core/allowance.ts'
import * as store from '../store/allowance-queries.ts'
import { lockCalled } from '../store/called-queries.ts'

export const setAllowanceHandler = handleCommand(setAllowance, async ({ trx, districtId }, input) => {
  const { meetingId, personNo, won, reason } = input
  if ((await lockCalled(trx, districtId, meetingId)) === null) return refuse({ kind: 'meeting-not-found' })
  const sheet = await store.findSheet(trx, districtId, meetingId)
  if (sheet === null) return refuse({ kind: 'no-payment-sheet' })
  if (sheet.paidOn !== null) return refuse({ kind: 'sheet-paid-already' })
  const before = await store.allowancesOf(trx, districtId, meetingId)
  if (!before.some((one) => one.personNo === personNo)) return refuse({ kind: 'no-such-member', personNo })
  await store.setAllowance(trx, districtId, meetingId, { personNo, won, reason })
  const sum = allowanceSum(await store.allowancesOf(trx, districtId, meetingId))
  return ok({ reply: { meetingId, sum }, about: [{ kind: 'meeting', id: meetingId }] })
})
