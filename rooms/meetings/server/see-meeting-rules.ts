import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeMeetingRules } from '../contract-calls.ts'
import { defaultRules } from '../core/meeting-rules.ts'
import { findRules } from '../store/called-queries.ts'
import { bodyOn } from './bodies-that-meet.ts'

export const seeMeetingRulesHandler = handleQuery(seeMeetingRules, async (context, { bodyId }) => {
  const seen = await bodyOn(context, bodyId, dateInSeoul(context.now))
  if (seen === null) return refuse({ kind: 'body-not-found' })
  const own = await findRules(context.trx, context.districtId, bodyId)
  const { name, kind } = seen.body
  return ok({ bodyId, name, rules: own ?? defaultRules(kind), own: own !== null })
})
