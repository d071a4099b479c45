import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { vacateSeat } from '../contract.ts'
import * as decide from '../core/fill-seat.ts'
import { memberWords } from '../core/messages-members.ts'
import { roleOfSeat } from '../core/role-of-seat.ts'
import { shownTenure } from '../core/seat.ts'
import { findBody } from '../store/queries.ts'
import * as seats from '../store/seat-queries.ts'

export const vacateSeatHandler = handleCommand(vacateSeat, async ({ trx, districtId, effectiveOn }, input) => {
  const { seatId, why, words } = input
  const held = await seats.holdSeat(trx, districtId, seatId)
  if (held === null) return refuse({ kind: 'seat-not-found' })
  const tenures = await seats.tenuresOfSeat(trx, districtId, seatId)
  const tenure = decide.vacateSeat(tenures, seatId, effectiveOn, { kind: why, words })
  if (!tenure.ok) return tenure
  await seats.vacateTenure(trx, districtId, tenure.value, effectiveOn)
  const { holder } = tenure.value
  const body = { kind: 'body', id: held.seat.bodyId }
  const found = await findBody(trx, districtId, held.seat.bodyId)
  const hasRole = found !== null && roleOfSeat(found, tenure.value, effectiveOn).ok
  return ok({
    reply: shownTenure(tenure.value),
    about: [{ kind: 'seat', id: seatId }, body, ...(holder === null ? [] : [{ kind: 'account', id: holder }])],
    tell: [
      ...(holder === null
        ? []
        : [
            {
              kind: 'organization.left-office',
              to: [{ accounts: [holder] }],
              words: memberWords.leftOffice(held.seat.label, effectiveOn),
              about: body,
              path: '/my-seats',
            },
          ]),
      ...(hasRole
        ? [
            {
              kind: 'organization.role-to-revoke',
              to: [{ role: 'administrator' as const, unit: null }],
              words: memberWords.roleToRevoke(held.seat.label),
              about: body,
              path: '/accounts',
            },
          ]
        : []),
    ],
  })
})
