import { timingSafeEqual } from 'node:crypto'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { checkIn } from '../contract-attendance.ts'
import { attendanceOf, mostWrongCodes } from '../core/attendance.ts'
import { inState } from '../core/called-meeting.ts'
import * as attendance from '../store/attendance-queries.ts'
import { checkInCodeOf, lockCalled } from '../store/called-queries.ts'

export const checkInHandler = handleCommand(checkIn, async (context, { meetingId, code }) => {
  const { trx, districtId, actor, now } = context
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'gathering', 'open')
  if (!may.ok) return may
  const personNo =
    actor.accountId === null ? null : await attendance.ownNumber(trx, districtId, meetingId, actor.accountId)
  if (personNo === null) return refuse({ kind: 'not-a-member' })
  const presences = await attendance.presencesOf(trx, districtId, meetingId)
  if (attendanceOf(presences, personNo) !== 'away') return refuse({ kind: 'already-here' })
  const tries = await attendance.wrongCodesOf(trx, districtId, meetingId, personNo)
  if (tries >= mostWrongCodes) return refuse({ kind: 'too-many-codes' })
  const about = [{ kind: 'meeting', id: meetingId }]
  if (!isSame(code, await checkInCodeOf(trx, districtId, meetingId))) {
    await attendance.countWrongCode(trx, districtId, meetingId, personNo)
    return ok({ reply: { here: false, triesLeft: mostWrongCodes - tries - 1 }, about, fellShort: true })
  }
  const changes = [{ personNo, leaves: false, comes: 'here' as const }]
  await attendance.changePresences(trx, districtId, meetingId, { changes, at: now, notedBy: 'code' })
  return ok({ reply: { here: true, triesLeft: mostWrongCodes - tries }, about })
})

const isSame = (typed: string, code: string | null): boolean => {
  const [one, other] = [Buffer.from(typed), Buffer.from(code ?? '')]
  return code !== null && one.length === other.length && timingSafeEqual(one, other)
}
