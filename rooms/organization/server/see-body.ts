import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeBody } from '../contract.ts'
import { heldOn } from '../core/seat.ts'
import { strengthOn } from '../core/strength.ts'
import { balanceOn } from '../store/member-queries.ts'
import * as store from '../store/queries.ts'
import * as seatStore from '../store/seat-queries.ts'

export const seeBodyHandler = handleQuery(seeBody, async ({ trx, districtId, now }, input) => {
  const on = input.on ?? dateInSeoul(now)
  const bodies = await store.allBodies(trx, districtId)
  const body = bodies.find((one) => one.id === input.bodyId)
  if (body === undefined) return refuse({ kind: 'body-not-found' })
  const seats = await seatStore.seatsOf(trx, districtId, body.id)
  const tenures = await seatStore.tenuresOfBody(trx, districtId, body.id)
  return ok({
    on,
    body,
    strength: strengthOn(body.rules, seats, tenures, on),
    balance: (body.rules.limits?.mostTenths ?? null) === null ? null : await balanceOn(trx, districtId, body.id, on),
    seats: seats.map(({ id, kind, label }) => {
      const own = tenures.filter((tenure) => tenure.seatId === id)
      return { seat: { id, kind, label }, tenures: own, held: own.find((tenure) => heldOn(tenure, on)) ?? null }
    }),
    parent: bodies.find((one) => one.id === body.parentId) ?? null,
    children: bodies.filter((one) => one.parentId === body.id),
  })
})
