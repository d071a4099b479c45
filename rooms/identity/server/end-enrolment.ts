import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { endEnrolment } from '../contract-sign-in.ts'
import { isOpen } from '../core/enrolment.ts'
import { endOneEnrolment, holdEnrolment } from '../store/enrolment-queries.ts'

export const endEnrolmentHandler = handleCommand(endEnrolment, async ({ trx, districtId, now }, { enrolmentId }) => {
  const enrolment = await holdEnrolment(trx, districtId, enrolmentId)
  if (enrolment === null || !isOpen(enrolment, now)) return refuse({ kind: 'enrolment-not-found' })
  await endOneEnrolment(trx, districtId, enrolmentId, now)
  return ok({ reply: { enrolmentId }, about: [{ kind: 'account', id: enrolment.accountId }] })
})
