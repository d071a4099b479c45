import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeCycle } from '../contract.ts'
import { standing } from '../core/standing.ts'
import * as store from '../store/queries.ts'

export const seeCycleHandler = handleQuery(seeCycle, async ({ trx, districtId, now }, input) => {
  const on = input.on ?? dateInSeoul(now)
  const cycle = await store.findCycle(trx, districtId, input.cycleId)
  if (cycle === null) return refuse({ kind: 'cycle-not-found' })
  const { done, open, next, upcoming } = standing(cycle, on)
  return ok({
    on,
    cycle,
    standing: { done: [...done], open: [...open], next, upcoming: [...upcoming] },
    changes: await store.stepChanges(trx, districtId, cycle.id),
  })
})
