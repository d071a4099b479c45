import type { Telling } from '#kernel/telling.ts'
import type { Title } from '#kit/contract.ts'
import type { CourseId } from '../core/course.ts'
import type { Enrolment } from '../store/enrolment-queries.ts'
import { aboutCourse } from './course-entry.ts'

/** Tells those enrolled who have an account; the others are called by the desk. Nothing where there is none. */
export function tellEnrolled(
  courseId: CourseId,
  kind: 'courses.seat' | 'courses.changed',
  people: readonly Pick<Enrolment, 'accountId'>[],
  words: Title,
): readonly Telling[] {
  const accounts = people.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]))
  if (accounts.length === 0) return []
  return [{ kind, to: [{ accounts }], words, about: aboutCourse(courseId), path: `/courses/${courseId}` }]
}

export const movedUpWords: Title = {
  ko: '대기 순서가 되어 강좌에 자리가 났습니다.',
  en: 'A seat in the course has come free for you.',
}
