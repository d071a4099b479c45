import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { changeStepDates } from '../contract.ts'
import * as decide from '../core/change-step-dates.ts'
import { datesChangedTold } from '../core/told.ts'
import * as store from '../store/queries.ts'

export const changeStepDatesHandler = handleCommand(
  changeStepDates,
  async ({ trx, districtId, effectiveOn }, { cycleId, no, period, reason }) => {
    const cycle = await store.holdCycle(trx, districtId, cycleId)
    if (cycle === null) return refuse({ kind: 'cycle-not-found' })
    const change = decide.changeStepDates(cycle, { no, after: period, decidedOn: effectiveOn, reason })
    if (!change.ok) return change
    await store.updateStepDates(trx, districtId, cycleId, { no, period })
    await store.insertStepChange(trx, districtId, cycleId, change.value)
    const step = cycle.steps.find((one) => one.no === no)?.name ?? ''
    return ok({
      reply: change.value,
      about: [{ kind: 'cycle', id: cycleId }],
      tell: [datesChangedTold(cycle, step, change.value)],
    })
  },
)
