import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { vacateSeat } from '../contract.ts'
import * as decide from '../core/fill-seat.ts'
import * as seats from '../store/seat-queries.ts'

export const vacateSeatHandler = handleCommand(vacateSeat, async ({ trx, districtId, effectiveOn }, { seatId }) => {
  const held = await seats.holdSeat(trx, districtId, seatId)
  if (held === null) return refuse({ kind: 'seat-not-found' })
  const tenures = await seats.tenuresOfSeat(trx, districtId, seatId)
  const tenure = decide.vacateSeat(tenures, seatId, effectiveOn)
  if (!tenure.ok) return tenure
  await seats.vacateTenure(trx, districtId, tenure.value, effectiveOn)
  return ok({
    reply: tenure.value,
    about: [
      { kind: 'seat', id: seatId },
      { kind: 'body', id: held.seat.bodyId },
    ],
  })
})
