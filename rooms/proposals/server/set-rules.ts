import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { setRules } from '../contract.ts'
import { putRules } from '../store/queries.ts'

/** What is set holds from now on; dates that were told before stay. */
export const setRulesHandler = handleCommand(setRules, async ({ trx, districtId }, { track, ...rules }) => {
  if (rules.needed > 0 && rules.supportDays === 0) return refuse({ kind: 'support-days-missing' })
  await putRules(trx, districtId, track, rules)
  return ok({ reply: { track }, about: [] })
})
