import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { addSeat } from '../contract.ts'
import * as decide from '../core/body.ts'
import * as store from '../store/queries.ts'
import * as seats from '../store/seat-queries.ts'

export const addSeatHandler = handleCommand(addSeat, async ({ trx, districtId }, input) => {
  const { seatId, bodyId, ...wanted } = input
  const body = await store.holdBody(trx, districtId, bodyId)
  if (body === null) return refuse({ kind: 'body-not-found' })
  const others = await seats.seatsOf(trx, districtId, bodyId)
  const added = decide.addSeats(body.rules, others, { id: seatId, ...wanted })
  if (!added.ok) return added
  const seatIds = added.value.map(({ id }) => id)
  for (const id of seatIds)
    if ((await seats.findSeat(trx, districtId, id)) !== null) return refuse({ kind: 'seat-id-taken' })
  for (const seat of added.value) await seats.insertSeat(trx, districtId, { ...seat, bodyId })
  return ok({
    reply: { seatIds },
    about: [...seatIds.map((id) => ({ kind: 'seat', id })), { kind: 'body', id: bodyId }],
  })
})
