import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { decideCall } from '../contract-calls.ts'
import { resultWords } from '../core/messages-calls.ts'
import { type ApplicationResult, keepsPromise, phaseOf } from '../core/open-call.ts'
import * as decide from '../core/score-sheet.ts'
import { applicationsTo, setResult, sheetsOf } from '../store/application-queries.ts'
import { holdCall, jurorsOf, setCallDecided } from '../store/call-queries.ts'

export const decideCallHandler = handleCommand(decideCall, async (context, { callId, seed }) => {
  const { trx, districtId, effectiveOn } = context
  const call = await holdCall(trx, districtId, callId)
  if (call === null) return refuse({ kind: 'call-not-found' })
  if (call.decidedOn !== null) return refuse({ kind: 'call-decided' })
  if (phaseOf(call, effectiveOn) !== 'screening') return refuse({ kind: 'call-still-open' })
  const promised = keepsPromise(call, seed)
  if (!promised.ok) return promised
  const applications = await applicationsTo(trx, districtId, callId)
  const jurors = await jurorsOf(trx, districtId, callId)
  const placed = decide.decideCall(call, applications, jurors, await sheetsOf(trx, districtId, callId, null), seed)
  if (!placed.ok) return placed
  for (const one of placed.value) await setResult(trx, districtId, one, effectiveOn)
  await setCallDecided(trx, districtId, callId, { seed, on: effectiveOn })
  const count = (result: ApplicationResult) => placed.value.filter((one) => one.result === result).length
  return ok({
    reply: { chosen: count('chosen'), reserve: count('reserve'), notChosen: count('not-chosen') },
    about: [{ kind: 'call', id: callId }],
    tell: applications.flatMap(({ id, accountId, place }) =>
      placed.value
        .filter(({ applicationId }) => applicationId === id)
        .map((own) => ({
          kind: 'organization.call-decided',
          to: [{ accounts: [accountId] }],
          words: resultWords(call, place, own),
          about: { kind: 'call', id: callId },
          path: `/calls/${callId}`,
        })),
    ),
  })
})
