import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { fillSeat } from '../contract.ts'
import * as decide from '../core/fill-seat.ts'
import { mayGoOver as decideLimits, isAppointed } from '../core/limits.ts'
import { memberWords } from '../core/messages-members.ts'
import { shownTenure } from '../core/seat.ts'
import { tenuresOfPerson } from '../store/member-queries.ts'
import { holdBody } from '../store/queries.ts'
import * as seats from '../store/seat-queries.ts'
import { overLimitsOf } from './over-limits.ts'

export const fillSeatHandler = handleCommand(fillSeat, async (context, input) => {
  const { trx, districtId, effectiveOn } = context
  const { seatId, until, holder, sex, overReason, ...wish } = input
  const found = await seats.findSeat(trx, districtId, seatId)
  if (found === null) return refuse({ kind: 'seat-not-found' })
  // The body before the seat, so that one person is appointed to one of its seats at a time, and limits are kept by each.
  if (holder !== null || sex !== null) await holdBody(trx, districtId, found.bodyId)
  const held = await seats.holdSeat(trx, districtId, seatId)
  if (held === null) return refuse({ kind: 'seat-not-found' })
  const { seat, rules } = held
  const facts = {
    ...{ rules, seat, tenures: await seats.tenuresOfSeat(trx, districtId, seatId) },
    ofHolder: holder === null ? [] : await tenuresOfPerson(trx, districtId, holder, seat.bodyId),
  }
  const tenure = decide.fillSeat(facts, { from: effectiveOn, statedEnd: until, holder, ...wish })
  if (!tenure.ok) return tenure
  const over = await overLimitsOf(context, { seat, rules, holder, sex })
  const refused = decideLimits(over, rules.limits?.strict === true, overReason)
  if (refused !== null) return refuse(refused)
  await seats.insertTenure(trx, districtId, tenure.value, isAppointed(seat) && holder !== null ? sex : null)
  const body = { kind: 'body', id: seat.bodyId }
  return ok({
    reply: shownTenure(tenure.value),
    about: [{ kind: 'seat', id: seatId }, body, ...(holder === null ? [] : [{ kind: 'account', id: holder }])],
    tell:
      holder === null
        ? []
        : [
            {
              kind: 'organization.appointed',
              to: [{ accounts: [holder] }],
              words: memberWords.appointed(seat.label, tenure.value),
              about: body,
              path: '/my-seats',
            },
          ],
  })
})
