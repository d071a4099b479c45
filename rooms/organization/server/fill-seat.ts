import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { fillSeat } from '../contract.ts'
import * as decide from '../core/fill-seat.ts'
import * as seats from '../store/seat-queries.ts'

export const fillSeatHandler = handleCommand(fillSeat, async ({ trx, districtId, effectiveOn }, input) => {
  const { seatId, until, renewals } = input
  const held = await seats.holdSeat(trx, districtId, seatId)
  if (held === null) return refuse({ kind: 'seat-not-found' })
  const { seat, rules } = held
  const tenures = await seats.tenuresOfSeat(trx, districtId, seatId)
  const tenure = decide.fillSeat(rules, seat, tenures, { from: effectiveOn, statedEnd: until, renewals })
  if (!tenure.ok) return tenure
  await seats.insertTenure(trx, districtId, tenure.value)
  return ok({
    reply: tenure.value,
    about: [
      { kind: 'seat', id: seatId },
      { kind: 'body', id: seat.bodyId },
    ],
  })
})
