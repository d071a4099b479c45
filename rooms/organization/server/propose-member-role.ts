import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { proposeRole } from '#rooms/identity/contract-roles.ts'
import { proposeMemberRole } from '../contract-members.ts'
import { roleOfSeat } from '../core/role-of-seat.ts'
import { heldOn } from '../core/seat.ts'
import { findBody } from '../store/queries.ts'
import * as seats from '../store/seat-queries.ts'

export const proposeMemberRoleHandler = handleCommand(proposeMemberRole, async (context, { seatId, proposalId }) => {
  const { trx, districtId, effectiveOn } = context
  const seat = await seats.findSeat(trx, districtId, seatId)
  const body = seat === null ? null : await findBody(trx, districtId, seat.bodyId)
  if (seat === null || body === null) return refuse({ kind: 'seat-not-found' })
  const tenures = await seats.tenuresOfSeat(trx, districtId, seatId)
  const tenure = tenures.find((one) => heldOn(one, effectiveOn))
  if (tenure === undefined) return refuse({ kind: 'seat-is-vacant' })
  const wish = roleOfSeat(body, tenure, effectiveOn)
  if (!wish.ok) return wish
  const { accountId, ...role } = wish.value
  const reason = `${body.name} ${seat.label}`
  const proposed = await context.perform(proposeRole, { proposalId, accountId, ...role, reason })
  if (!proposed.ok) return proposed
  return ok({ reply: { proposalId }, about: [{ kind: 'seat', id: seatId }] })
})
