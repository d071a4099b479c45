import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { standAside } from '../contract-calls.ts'
import { keepSheet } from '../store/application-queries.ts'
import { applicationToScore } from './application-to-score.ts'

/** A juror's marks, given before, count no more. */
export const standAsideHandler = handleCommand(standAside, async (context, { applicationId, recusal }) => {
  const found = await applicationToScore(context, applicationId)
  if (!found.ok) return found
  const { call, jurorId } = found.value
  await keepSheet(context.trx, context.districtId, { applicationId, jurorId, marks: null, recusal })
  return ok({ reply: { applicationId }, about: [{ kind: 'call', id: call.id }] })
})
