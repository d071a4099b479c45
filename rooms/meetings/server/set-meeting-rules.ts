import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { setMeetingRules } from '../contract-calls.ts'
import { putRules } from '../store/called-queries.ts'
import { bodyOn } from './bodies-that-meet.ts'

export const setMeetingRulesHandler = handleCommand(setMeetingRules, async (context, { bodyId, rules }) => {
  const { trx, districtId, effectiveOn } = context
  if ((await bodyOn(context, bodyId, effectiveOn)) === null) return refuse({ kind: 'body-not-found' })
  await putRules(trx, districtId, bodyId, rules)
  return ok({ reply: { bodyId }, about: [{ kind: 'body', id: bodyId }] })
})
