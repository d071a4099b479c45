import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { openCycle } from '../contract.ts'
import * as decide from '../core/cycle.ts'
import * as store from '../store/queries.ts'

export const openCycleHandler = handleCommand(openCycle, async ({ trx, districtId }, input) => {
  const { cycleId, ...rest } = input
  if ((await store.findCycle(trx, districtId, cycleId)) !== null) return refuse({ kind: 'cycle-id-taken' })
  const cycle = decide.openCycle({ id: cycleId, ...rest })
  if (!cycle.ok) return cycle
  await store.insertCycle(trx, districtId, cycle.value)
  const { name, steps } = cycle.value
  const subject = { kind: 'cycle', id: cycleId }
  return ok({
    reply: { cycleId },
    about: [subject],
    index: [
      {
        ...subject,
        title: name,
        text: steps.map((step) => step.name).join(' '),
        path: `/calendar?cycle=${cycleId}`,
      },
    ],
  })
})
