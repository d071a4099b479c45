import type { Finding } from '#kit/lint.ts'
import type { Card } from './card.ts'
import type { Evaluation } from './evaluation.ts'
import type { Lesson } from './lesson.ts'

/** Finds remarks on a project about which nothing is said to have been done. */
export const cardFindings = (card: Card, evaluations: readonly Evaluation[]): readonly Finding[] =>
  evaluations.flatMap(({ state, kind, remarks }) =>
    state === 'draft'
      ? []
      : remarks
          .filter(({ done }) => done === null)
          .map(
            ({ no, text }): Finding => ({
              ...{ rule: 'remark-unanswered', severity: 'warning', subject: { kind: 'result-card', id: card.id } },
              params: { title: card.title, kind, no, text },
            }),
          ),
  )

/** Finds lessons that are open although a plan of a later year is drawn up (`planYears`). */
export const openLessons = (lessons: readonly Lesson[], planYears: readonly number[]): readonly Finding[] =>
  lessons.flatMap((lesson): readonly Finding[] => {
    const later = planYears.filter((year) => year > lesson.year)
    if (lesson.state !== 'open' || later.length === 0) return []
    const params = { text: lesson.text, year: lesson.year, plan: Math.min(...later), owner: lesson.owner }
    return [{ rule: 'lesson-open', severity: 'warning', subject: { kind: 'lesson', id: lesson.id }, params }]
  })
