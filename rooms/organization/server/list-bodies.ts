import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listBodies } from '../contract.ts'
import { strengthOn } from '../core/strength.ts'
import * as store from '../store/queries.ts'
import * as seats from '../store/seat-queries.ts'

export const listBodiesHandler = handleQuery(listBodies, async ({ trx, districtId, now }, input) => {
  const on = input.on ?? dateInSeoul(now)
  const bodies = await store.allBodies(trx, districtId)
  const seatsByBody = Map.groupBy(await seats.allSeats(trx, districtId), (seat) => seat.bodyId)
  const tenures = await seats.allTenures(trx, districtId)
  return ok({
    on,
    bodies: bodies.map((body) => ({
      body,
      strength: strengthOn(body.rules, seatsByBody.get(body.id) ?? [], tenures, on),
    })),
  })
})
