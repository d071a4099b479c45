import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { excuseJuror } from '../contract-calls.ts'
import { phaseOf } from '../core/open-call.ts'
import { excuse, owedBy } from '../core/score-sheet.ts'
import { applicationsTo, keepSheet, sheetsOf } from '../store/application-queries.ts'
import { holdCall, jurorsOf } from '../store/call-queries.ts'

export const excuseJurorHandler = handleCommand(excuseJuror, async (context, { callId, jurorNo, recusal }) => {
  const { trx, districtId, effectiveOn } = context
  const call = await holdCall(trx, districtId, callId)
  if (call === null) return refuse({ kind: 'call-not-found' })
  if (phaseOf(call, effectiveOn) !== 'screening') return refuse({ kind: 'not-in-screening' })
  const jurorId = (await jurorsOf(trx, districtId, callId))[jurorNo - 1]
  if (jurorId === undefined) return refuse({ kind: 'no-such-juror' })
  const applications = await applicationsTo(trx, districtId, callId)
  const owed = owedBy(applications, await sheetsOf(trx, districtId, callId, jurorId), jurorId)
  const excused = excuse(owed, jurorId, recusal)
  if (!excused.ok) return excused
  for (const sheet of excused.value) await keepSheet(trx, districtId, sheet)
  return ok({ reply: { callId, excused: excused.value.length }, about: [{ kind: 'call', id: callId }] })
})
