import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { listNextRounds } from '../contract.ts'
import { nextRound } from '../core/next-round.ts'
import { formatRound } from '../core/round.ts'
import * as store from '../store/queries.ts'

export const listNextRoundsHandler = handleQuery(listNextRounds, async ({ trx, districtId, ask }, { year }) => {
  const listed = await ask(listBodies, {})
  const bodies = listed.ok ? listed.value.bodies : []
  const meetings = await store.meetingsOfYear(trx, districtId, year)
  return ok({
    rounds: bodies.map(({ body }) => ({ bodyId: body.id, round: formatRound(nextRound(meetings, body.id, year)) })),
  })
})
