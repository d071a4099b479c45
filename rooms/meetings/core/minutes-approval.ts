import { ok, type Result, refuse } from '#kit/result.ts'
import type { CalledMeeting } from './called-meeting.ts'

type Meeting = Pick<CalledMeeting, 'id' | 'bodyId' | 'heldOn' | 'state'>

/** Whether a meeting is one of the same body that was opened on the day of the other or later. */
const isLater = (at: Meeting, meeting: Meeting): boolean =>
  at.bodyId === meeting.bodyId &&
  at.id !== meeting.id &&
  at.heldOn >= meeting.heldOn &&
  (at.state === 'open' || at.state === 'closed')

export interface ApprovalRefused {
  readonly kind: 'minutes-not-written' | 'not-a-later-meeting' | 'minutes-approved-already'
}

/** Decides whether minutes may be approved: a version that stands, once, by a later meeting of the same body. Gives that meeting. */
export function mayApproveMinutes(
  meeting: Meeting,
  minutes: { readonly versions: readonly number[]; readonly isApproved: boolean },
  { version, at }: { readonly version: number; readonly at: Meeting | null },
): Result<Meeting, ApprovalRefused> {
  if (!minutes.versions.includes(version)) return refuse({ kind: 'minutes-not-written' })
  if (at === null || !isLater(at, meeting)) return refuse({ kind: 'not-a-later-meeting' })
  return minutes.isApproved ? refuse({ kind: 'minutes-approved-already' }) : ok(at)
}
