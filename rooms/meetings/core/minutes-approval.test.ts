import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { MeetingId } from './meeting.ts'
import { mayApproveMinutes } from './minutes-approval.ts'

const meeting = {
  id: MeetingId.parse('m-1'),
  bodyId: BodyId.parse('council'),
  heldOn: localDate('2026-08-05'),
  state: 'closed' as const,
}
const later = { ...meeting, id: MeetingId.parse('m-2'), heldOn: localDate('2026-09-02') }
const written = { versions: [1, 2], isApproved: false }
const kindOf = (outcome: ReturnType<typeof mayApproveMinutes>) => (outcome.ok ? 'ok' : outcome.refusal.kind)

it('are approved once, in a version that stands, by a later meeting of the same body', () => {
  expect(mayApproveMinutes(meeting, written, { version: 2, at: later })).toEqual({ ok: true, value: later })
  expect(kindOf(mayApproveMinutes(meeting, written, { version: 2, at: { ...later, state: 'open' } }))).toBe('ok')
  expect(kindOf(mayApproveMinutes(meeting, written, { version: 3, at: later }))).toBe('minutes-not-written')
  const wrong = [
    ...[null, meeting, { ...later, bodyId: BodyId.parse('group') }],
    ...[
      { ...later, heldOn: localDate('2026-08-04') },
      { ...later, state: 'called' as const },
    ],
  ]
  for (const at of wrong)
    expect(kindOf(mayApproveMinutes(meeting, written, { version: 2, at }))).toBe('not-a-later-meeting')
  const approved = { ...written, isApproved: true }
  expect(kindOf(mayApproveMinutes(meeting, approved, { version: 2, at: later }))).toBe('minutes-approved-already')
})
