import { marksOf, usesDesk, type VoteRecord } from './vote-record.ts'
import { isCloseDue, stateOf } from './vote-state.ts'

/** What the office does next for a vote by itself. */
export type Step = 'freeze' | 'hand-over' | 'attend' | 'close' | 'count' | 'destroy'

/** How old the last word on attendance may grow while a vote is open, in seconds. */
const attendanceSeconds = 60

/**
 * The next step of a vote at a moment (Unix seconds), or null when nothing is due. Of a ceremony the count waits until two
 * shares are given; in simple mode the software has them.
 */
export function nextStep(vote: VoteRecord, sharesGiven: number, now: number): Step | null {
  const marks = marksOf(vote)
  if (!marks.isAnnounced) return null
  if (vote.manifest === null) return 'freeze'
  if (!marks.isHandedOver) return 'hand-over'
  if (isCloseDue(marks, usesDesk(vote), now)) return 'close'
  if (!marks.isClosed) return isAttendanceOld(vote, now) ? 'attend' : null
  if (!marks.hasResult) return vote.draft.mode === 'simple' || sharesGiven >= 2 ? 'count' : null
  return vote.certifiedOn !== null && vote.destroyedAt === null ? 'destroy' : null
}

function isAttendanceOld(vote: VoteRecord, now: number): boolean {
  if (stateOf(marksOf(vote), now) === 'announced') return false
  return vote.attendanceAt === null || now - Date.parse(vote.attendanceAt) / 1000 >= attendanceSeconds
}
