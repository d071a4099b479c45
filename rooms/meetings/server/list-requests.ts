import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { listRequests } from '../contract-calls.ts'
import { isDue } from '../core/meeting-request.ts'
import { openRequests } from '../store/request-queries.ts'

export const listRequestsHandler = handleQuery(listRequests, async ({ trx, districtId, ask, now }) => {
  const listed = await ask(listBodies, { on: dateInSeoul(now) })
  const bodies = listed.ok ? listed.value.bodies : []
  const neededOf = new Map(bodies.map(({ body, strength }) => [body.id, strength.callersNeeded]))
  const requests = await openRequests(trx, districtId)
  return ok({
    requests: requests.map((request) => {
      const needed = neededOf.get(request.bodyId) ?? null
      return { request, needed, due: isDue(request.seatIds.length, needed) }
    }),
  })
})
