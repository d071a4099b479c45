import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { addSeat } from '../contract.ts'
import * as decide from '../core/body.ts'
import * as store from '../store/queries.ts'
import * as seats from '../store/seat-queries.ts'

export const addSeatHandler = handleCommand(addSeat, async ({ trx, districtId }, input) => {
  const { seatId, bodyId, kind, label } = input
  const body = await store.holdBody(trx, districtId, bodyId)
  if (body === null) return refuse({ kind: 'body-not-found' })
  if ((await seats.findSeat(trx, districtId, seatId)) !== null) return refuse({ kind: 'seat-id-taken' })
  const others = await seats.seatsOf(trx, districtId, bodyId)
  const seat = decide.addSeat(body.rules, others, { id: seatId, kind, label })
  if (!seat.ok) return seat
  await seats.insertSeat(trx, districtId, { ...seat.value, bodyId })
  return ok({
    reply: { seatId },
    about: [
      { kind: 'seat', id: seatId },
      { kind: 'body', id: bodyId },
    ],
  })
})
