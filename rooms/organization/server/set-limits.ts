import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { setLimits } from '../contract.ts'
import { holdBody, setRules } from '../store/queries.ts'

export const setLimitsHandler = handleCommand(setLimits, async ({ trx, districtId }, { bodyId, ...limits }) => {
  const body = await holdBody(trx, districtId, bodyId)
  if (body === null) return refuse({ kind: 'body-not-found' })
  const { limits: _before, ...rules } = body.rules
  const looksAtNone = limits.mostTenths === null && limits.mostBodies === null
  await setRules(trx, districtId, bodyId, looksAtNone ? rules : { ...rules, limits })
  return ok({ reply: { bodyId }, about: [{ kind: 'body', id: bodyId }] })
})
