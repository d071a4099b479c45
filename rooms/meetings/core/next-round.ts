import type { BodyId } from '#rooms/organization/core/body.ts'
import type { Meeting } from './meeting.ts'
import type { Round } from './round.ts'

/** Decides the round of a body's next meeting in a year: one more than the highest label given that year, from 1. */
export function nextRound(meetings: readonly Meeting[], bodyId: BodyId, year: number): Round {
  const given = meetings.flatMap(({ bodyId: body, round }) =>
    body === bodyId && round !== null && round.year === year ? [round.no] : [],
  )
  return { year, no: Math.max(0, ...given) + 1 }
}
