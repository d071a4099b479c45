import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import type { Finding } from '#kit/lint.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import type { BodyRules } from '#rooms/organization/core/body.ts'
import { neededInFavour, quorum } from '#rooms/organization/core/quorum.ts'
import { type Meeting, MeetingId } from './meeting.ts'

export const ResolutionId = idOf('ResolutionId')
export type ResolutionId = z.infer<typeof ResolutionId>

/** What a meeting resolved, and the gate it decided. Numbers are null where the minutes do not give them. */
export const Resolution = z
  .object({
    id: ResolutionId,
    meetingId: MeetingId,
    gateId: GateId.nullable(),
    text: z.string().min(1),
    inFavour: z.int().min(0).nullable(),
    present: z.int().min(0).nullable(),
    enrolled: z.int().min(0).nullable(),
    /** Among how many a majority resolved and how many that was, by the body's rule at the vote; null where a source tells of it. */
    base: z.int().min(0).nullable().default(null),
    needed: z.int().min(1).nullable().default(null),
    source: z.string().min(1).nullable(),
  })
  .readonly()
export type Resolution = z.infer<typeof Resolution>

export const RecordResolutionRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('other-meeting'), meetingId: MeetingId }),
  z.object({ kind: z.literal('more-in-favour-than-present'), inFavour: z.int(), present: z.int() }),
  z.object({ kind: z.literal('more-present-than-enrolled'), present: z.int(), enrolled: z.int() }),
])
export type RecordResolutionRefusal = z.infer<typeof RecordResolutionRefusal>

/**
 * Decides whether a resolution can be recorded for a meeting. Refuses numbers that cannot be: more in favour than
 * present, more present than enrolled. Whether it was validly made is told by `resolutionFindings`.
 */
export function recordResolution(
  meeting: Meeting,
  resolution: Resolution,
): Result<Resolution, RecordResolutionRefusal> {
  const { inFavour, present, enrolled } = resolution
  if (resolution.meetingId !== meeting.id) return refuse({ kind: 'other-meeting', meetingId: resolution.meetingId })
  if (inFavour !== null && present !== null && inFavour > present) {
    return refuse({ kind: 'more-in-favour-than-present', inFavour, present })
  }
  if (present !== null && enrolled !== null && present > enrolled) {
    return refuse({ kind: 'more-present-than-enrolled', present, enrolled })
  }
  return ok(resolution)
}

/** What a body's rules ask of a resolution; groups that are no body have none. */
export type VotingRules = Pick<BodyRules, 'opens' | 'resolves'>

/**
 * Finds what speaks against a recorded resolution. One that a source tells of: fewer present than a majority of the
 * enrolled, fewer in favour than a majority of those present (where the body's rules ask for it), a vote count the
 * minutes do not give, and another attendance than the register's (20 and 24 on 2020-08-05). One that was counted here
 * is held against the rule it was counted by: its quorum was looked at then, and observers are no part of it.
 */
export function resolutionFindings(resolution: Resolution, rules: VotingRules, meeting: Meeting): readonly Finding[] {
  const { inFavour, present, enrolled, base, needed } = resolution
  const subject = { kind: 'resolution', id: resolution.id }
  const findings: Finding[] = []
  const add = (rule: string, severity: Finding['severity'], stated: number, computed: number): void => {
    findings.push({
      rule,
      severity,
      subject,
      stated: `${stated}`,
      computed: `${computed}`,
      params: { stated, computed },
    })
  }
  if (base !== null && needed !== null) {
    // Half of the base is enough where the chair has decided a tie.
    if (inFavour !== null && inFavour < needed && inFavour * 2 !== base)
      add('below-majority', 'error', inFavour, needed)
    return findings
  }
  if (rules.opens !== null && present !== null && enrolled !== null && present < quorum(enrolled)) {
    add('below-quorum', 'error', present, quorum(enrolled))
  }
  if (rules.resolves !== null && inFavour !== null && present !== null && inFavour < neededInFavour(present)) {
    add('below-majority', 'error', inFavour, neededInFavour(present))
  }
  if (inFavour === null) findings.push({ rule: 'votes-not-recorded', severity: 'note', subject, params: {} })
  if (present !== null && meeting.attendance !== null && present !== meeting.attendance) {
    add('attendance', 'warning', present, meeting.attendance)
  }
  return findings
}
