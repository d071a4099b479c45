import { Badge } from '#ui/badge.tsx'
import { usePage } from '#ui/page-context.ts'
import type { Lesson } from '../core/lesson.ts'
import { pageWords } from '../core/messages-pages.ts'

/** Lessons with how they stand and what followed from them. */
export function LessonList({ lessons, home }: { readonly lessons: readonly Lesson[]; readonly home: string }) {
  const t = pageWords(usePage().lang)
  if (lessons.length === 0) return <p>{t.noLesson}</p>
  return (
    <ul>
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <Badge>{t.lessonKinds[lesson.kind]}</Badge> <a href={`${home}/lessons/${lesson.id}`}>{lesson.text}</a> (
          {t.lessonStates[lesson.state]}, {lesson.owner})
          <Followed lesson={lesson} home={home} />
        </li>
      ))}
    </ul>
  )
}

/** What followed from a lesson, and where. */
export function Followed({ lesson, home }: { readonly lesson: Lesson; readonly home: string }) {
  const t = pageWords(usePage().lang)
  if (lesson.therefores.length === 0) return null
  return (
    <ul>
      {lesson.therefores.map(({ projectId, itemId, sentence }) => (
        <li key={`${projectId} ${itemId}`}>
          {t.so}: {sentence}{' '}
          <a href={projectId === null ? `${home}/items/${itemId}` : `${home}/projects/${projectId}`}>
            {t.carriedTo}: {projectId ?? itemId}
          </a>
        </li>
      ))}
    </ul>
  )
}
