import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { fillSeat } from '../contract.ts'
import { appointApplicant } from '../contract-calls.ts'
import { holdApplication, setAppointed } from '../store/application-queries.ts'
import { findCall } from '../store/call-queries.ts'
import { findSeat } from '../store/seat-queries.ts'

export const appointApplicantHandler = handleCommand(
  appointApplicant,
  async (context, { applicationId, seatId, sex, overReason }) => {
    const { trx, districtId } = context
    const application = await holdApplication(trx, districtId, applicationId)
    if (application === null) return refuse({ kind: 'application-not-found' })
    if (application.seatId !== null) return refuse({ kind: 'appointed-already' })
    if (application.result !== 'chosen' && application.result !== 'reserve') return refuse({ kind: 'not-chosen' })
    const call = await findCall(trx, districtId, application.callId)
    const seat = await findSeat(trx, districtId, seatId)
    if (seat !== null && seat.bodyId !== call?.bodyId) return refuse({ kind: 'seat-of-other-body' })
    const filled = await context.perform(fillSeat, {
      ...{ seatId, holder: application.accountId, appointedBy: 'open-call', sex, overReason },
    })
    if (!filled.ok) return filled
    await setAppointed(trx, districtId, applicationId, seatId)
    return ok({
      reply: { seatId },
      about: [
        { kind: 'call', id: application.callId },
        { kind: 'account', id: application.accountId },
      ],
    })
  },
)
