import { handleCommand } from '#kernel/handler.ts'
import { formatDate } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { remind } from '../contract.ts'
import { boardOf, owes } from '../core/round-board.ts'
import { reviewsOfRound } from '../store/review-queries.ts'
import { insertReminders } from '../store/round-queries.ts'
import { openRoundOf } from './load-round.ts'
import { tellDepartment } from './tellings.ts'

export const remindHandler = handleCommand(remind, async (context, { roundId, departmentId }) => {
  const { trx, districtId, now } = context
  const found = await openRoundOf(context, roundId)
  if (!found.ok) return found
  const round = found.value
  const owing = boardOf(await reviewsOfRound(trx, districtId, roundId), new Map()).filter(owes)
  const told = owing.flatMap((row) => {
    if (row.departmentId === null || (departmentId !== null && departmentId !== row.departmentId)) return []
    return [{ id: row.departmentId, left: row.open + row.begun }]
  })
  if (told.length === 0) return refuse({ kind: 'nobody-to-remind' })
  await insertReminders(
    trx,
    districtId,
    roundId,
    told.map(({ id }) => id),
    now,
  )
  return ok({
    reply: { reminded: told.length },
    about: [{ kind: 'review-round', id: roundId }],
    tell: told.map(({ id, left }) =>
      tellDepartment('reminded', round, id, ['officers', 'heads'], {
        ko: `‘${round.name}’ ${left}건이 아직 남아 있습니다. 기한은 ${formatDate(round.dueOn)}입니다.`,
        en: `${left} reviews of “${round.name}” are still missing. They are due on ${formatDate(round.dueOn, 'en')}.`,
      }),
    ),
  })
})
