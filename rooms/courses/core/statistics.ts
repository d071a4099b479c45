import type { LocalDate } from '#kit/korean-date.ts'
import { type Course, type CourseKind, courseKinds } from './course.ts'
import { knownPersons } from './finish.ts'
import { attendedOf, type Session, wasHeld } from './session.ts'

/** A course with its sessions, and how many people came by name to any of those held. */
export interface CourseOfYear {
  readonly course: Pick<Course, 'kind' | 'firstOn' | 'state' | 'persons'>
  readonly sessions: readonly Session[]
  readonly cameByName: number
}

/** What was held in a year, of one kind or (null) of both. */
export interface YearCount {
  readonly year: number
  readonly kind: CourseKind | null
  readonly courses: number
  readonly sessions: number
  readonly minutes: number
  /** 연인원: the attendance of all sessions added up. */
  readonly personTimes: number
  /** Sessions of which nobody said how many came: they are not in the person-times. */
  readonly sessionsUncounted: number
  /** 실인원: different people, each counted once in a course; who comes to two courses counts in both. */
  readonly persons: number
  /** Courses of which it is not known how many different people came: they are not in the persons. */
  readonly coursesUncounted: number
}

/**
 * Counts what was held by a day, by the year of a course's first session and by kind, the newest year first; both kinds of
 * a year are added up after them. Person-times and persons stay apart: what is known as one is never added to the other.
 */
export function countYears(all: readonly CourseOfYear[], today: LocalDate): readonly YearCount[] {
  const held = all.flatMap(({ course, sessions, cameByName }) => {
    const over = sessions.filter((session) => wasHeld(session, today))
    return course.firstOn === null || course.state === 'cancelled' || over.length === 0
      ? []
      : [{ course, over, cameByName, year: Number(course.firstOn.slice(0, 4)) }]
  })
  const years = [...new Set(held.map(({ year }) => year))].toSorted((one, other) => other - one)
  return years.flatMap((year) => {
    const ofYear = held.filter((one) => one.year === year)
    const kinds = courseKinds.filter((kind) => ofYear.some(({ course }) => course.kind === kind))
    const ofKind = (kind: CourseKind) => ofYear.filter(({ course }) => course.kind === kind)
    return [
      ...kinds.map((kind) => ({ year, kind, ...countHeld(ofKind(kind)) })),
      ...(kinds.length > 1 ? [{ year, kind: null, ...countHeld(ofYear) }] : []),
    ]
  })
}

type Held = Pick<CourseOfYear, 'course' | 'cameByName'> & { readonly over: readonly Session[] }

function countHeld(all: readonly Held[]): Omit<YearCount, 'year' | 'kind'> {
  const sessions = all.flatMap(({ over }) => over)
  const attended = sessions.map(attendedOf)
  const persons = all.map(({ course, over, cameByName }) => course.persons ?? knownPersons(over, cameByName))
  return {
    courses: all.length,
    sessions: sessions.length,
    minutes: sum(sessions.map(({ minutes }) => minutes)),
    personTimes: sum(attended),
    sessionsUncounted: attended.filter((one) => one === null).length,
    persons: sum(persons),
    coursesUncounted: persons.filter((one) => one === null).length,
  }
}

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0)
