import type { AgendaItem } from './agenda.ts'
import { type Resolution, ResolutionId } from './resolution.ts'
import type { Vote } from './vote.ts'

/**
 * Decides what a closed vote enters among the resolutions: a carried motion, with its numbers and the gate it decided;
 * nothing for a motion that was not carried. Who was present is told apart from the base among whom a majority resolved.
 */
export function resolutionOf(vote: Vote, agenda: readonly AgendaItem[]): Resolution | null {
  const { counted } = vote
  if (counted?.carried !== true) return null
  const point = agenda.find(({ no }) => no === vote.agendaNo)
  const text = point === undefined || vote.motion.includes(point.title) ? vote.motion : `${point.title}: ${vote.motion}`
  return {
    id: ResolutionId.parse(vote.id),
    meetingId: vote.meetingId,
    gateId: vote.gateId,
    text,
    inFavour: counted.inFavour,
    present: counted.present,
    enrolled: counted.enrolled,
    base: counted.base,
    needed: counted.needed,
    source: null,
  }
}
