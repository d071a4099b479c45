import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { scoreApplication } from '../contract-calls.ts'
import { checkMarks } from '../core/score-sheet.ts'
import { keepSheet, sheetsOf } from '../store/application-queries.ts'
import { applicationToScore } from './application-to-score.ts'

export const scoreApplicationHandler = handleCommand(scoreApplication, async (context, input) => {
  const { trx, districtId } = context
  const { applicationId } = input
  const found = await applicationToScore(context, applicationId)
  if (!found.ok) return found
  const { call, jurorId } = found.value
  const before = (await sheetsOf(trx, districtId, call.id, jurorId)).find((one) => one.applicationId === applicationId)
  if (before !== undefined && before.recusal !== null) return refuse({ kind: 'stood-aside' })
  const marks = checkMarks(call, input.marks)
  if (!marks.ok) return marks
  await keepSheet(trx, districtId, { applicationId, jurorId, marks: marks.value, recusal: null })
  return ok({ reply: { applicationId }, about: [{ kind: 'call', id: call.id }] })
})
