import type { Role } from '#kit/actor.ts'
import type { Opening } from '#kit/opening.ts'
import { type Course, goesOn, isFor } from './course.ts'

/**
 * Decides how somebody with these roles takes part in a course: by enrolling on its days, for a seat or on the waiting
 * list; in one without seats by coming. Null where it is not for them, has no session yet, is full or does not go on.
 */
export function courseOpening(course: Course, roles: readonly Role[]): Opening | null {
  const { id, title, audience, seats, seated, waits, opensOn, closesOn, firstOn, lastOn } = course
  if (!goesOn(course).ok || firstOn === null || !isFor(audience, roles)) return null
  const about = { kind: 'course', id, title, path: `/courses/${id}` }
  if (seats === 0) return { ...about, way: 'come', opensOn: null, closesOn: lastOn }
  if (seated < seats) return { ...about, way: 'sign-up', opensOn, closesOn }
  return waits ? { ...about, way: 'wait', opensOn, closesOn } : null
}
