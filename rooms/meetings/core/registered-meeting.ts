import type { LocalDate } from '#kit/korean-date.ts'
import type { CalledMeeting } from './called-meeting.ts'
import type { RecordedMeeting } from './meeting.ts'
import type { Round } from './round.ts'

/** What the close of a meeting tells the register: its round, everybody who came, and the body's name that day. */
export interface Closing {
  readonly round: Round
  readonly attendance: number
  readonly groupText: string
  /** The day it ended, where that was a later one. */
  readonly lastDay: LocalDate | null
}

/** Decides the row of the register for a meeting that is closed: as called, and with those who came. */
export const registeredMeeting = (
  { id, kind, session, bodyId, heldOn, place, topic }: CalledMeeting,
  { round, attendance, groupText, lastDay }: Closing,
): RecordedMeeting => ({
  ...{ id, kind, session, bodyId, place, topic, round, attendance, groupText },
  registerNo: null,
  period: { from: heldOn, to: lastDay ?? heldOn, precision: 'day' },
  statedWeekday: null,
  source: null,
})
