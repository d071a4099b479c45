import { formatDateWithWeekday } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { BadgeKind } from '#ui/badge.tsx'
import type { Course } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import type { Session } from '../core/session.ts'

/** The days of a course: its first session, through its last. */
export function whenOf({ firstOn, lastOn }: Course, lang: Lang): string {
  if (firstOn === null || lastOn === null) return words(lang).noDays
  const first = formatDateWithWeekday(firstOn, lang)
  return firstOn === lastOn ? first : `${first} ~ ${formatDateWithWeekday(lastOn, lang)}`
}

/** How its seats stand, in words. */
export const standingOf = ({ seats, seated, waiting, state }: Course, lang: Lang): string =>
  seats === 0 ? words(lang).noSeats : words(lang).seatsTaken(seated, seats, state === 'announced' ? waiting : 0)

/** The hours of a session with how long it takes, or that alone. */
export function hoursOf({ beginsAt, endsAt, minutes }: Session, lang: Lang): string {
  const long = words(lang).minutesOf(minutes)
  return beginsAt === null || endsAt === null ? long : `${beginsAt}~${endsAt} (${long})`
}

/** Where a course stands: that it takes enrolments goes before the rest. */
export const stateOf = (course: Course, open: boolean, lang: Lang): { kind: BadgeKind; text: string } => {
  const t = words(lang)
  if (open) return { kind: 'progress', text: t.open }
  const kinds = { announced: 'info', finished: 'success', cancelled: 'neutral' } as const
  return { kind: kinds[course.state], text: t.states[course.state] }
}
