import type { Lang } from '#kit/korean-text.ts'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import type { Course } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import { attendedOf, type Session } from '../core/session.ts'

interface Props {
  readonly course: Course
  readonly sessions: readonly Session[]
  readonly lang: Lang
}

/** What came of a course: person-times and persons, each by its name, and how many completed it. */
export function CourseResult({ course, sessions, lang }: Props) {
  const t = words(lang)
  const personTimes = sessions
    .filter(({ cancelled }) => !cancelled)
    .reduce((sum, session) => sum + (attendedOf(session) ?? 0), 0)
  const known = (count: number | null) => (count === null ? t.unknown : t.people(count))
  return (
    <Section title={t.resultTitle} id="result">
      <p>{course.summary}</p>
      <StatRow>
        <Stat label={t.personTimes} value={t.people(personTimes)} note={t.personTimesNote} />
        <Stat label={t.persons} value={known(course.persons)} note={t.personsNote} />
        {course.completion !== null && <Stat label={t.completedPeople} value={known(course.completed)} />}
      </StatRow>
    </Section>
  )
}
