import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { setRules } from '../contract.ts'
import { mayRule } from '../core/tracks.ts'
import { putRules } from '../store/queries.ts'

/** What is set holds from now on; dates that were told before stay. */
export const setRulesHandler = handleCommand(setRules, async ({ trx, districtId }, { track, ...rules }) => {
  const allowed = mayRule(rules)
  if (!allowed.ok) return allowed
  await putRules(trx, districtId, track, rules)
  return ok({ reply: { track }, about: [] })
})
