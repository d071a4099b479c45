import type { Finding } from '#kit/lint.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { Meeting } from './meeting.ts'
import { type Resolution, resolutionFindings, type VotingRules } from './resolution.ts'
import { roundFindings } from './round-findings.ts'
import { weekdayFindings } from './weekday-findings.ts'

const noRules: VotingRules = { opens: null, resolves: null }

/**
 * Finds all that the rules hold against a register: wrong weekdays, rounds out of order, resolutions that lack what the
 * rules of their body ask for. `rules` are the bodies' own; a resolution of a meeting that is not handed in is left out.
 */
export function meetingFindings(
  meetings: readonly Meeting[],
  resolutions: readonly Resolution[],
  rules: ReadonlyMap<BodyId, VotingRules>,
): readonly Finding[] {
  const meetingById = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  return [
    ...weekdayFindings(meetings),
    ...roundFindings(meetings),
    ...resolutions.flatMap((resolution) => {
      const meeting = meetingById.get(resolution.meetingId)
      if (meeting === undefined) return []
      const own = meeting.bodyId === null ? noRules : (rules.get(meeting.bodyId) ?? noRules)
      return resolutionFindings(resolution, own, meeting)
    }),
  ]
}

/**
 * Finds what the rules hold against one meeting and its own resolutions; `beside` are its body's meetings of the year,
 * itself among them, by which its round is judged.
 */
export function findingsAbout(
  meeting: Meeting,
  beside: readonly Meeting[],
  resolutions: readonly Resolution[],
  rules: ReadonlyMap<BodyId, VotingRules>,
): readonly Finding[] {
  const own = new Set<string>([meeting.id, ...resolutions.map((resolution) => resolution.id)])
  return meetingFindings(beside, resolutions, rules).filter((finding) => own.has(finding.subject.id))
}
