import type { Telling } from '#kernel/telling.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { KeptReview } from '../core/department-review.ts'
import type { ReviewRound } from '../core/review-round.ts'
import { tellDepartment } from './tellings.ts'

/** Tells each department once how many reviews it was given. */
export const tellHandedOut = (round: ReviewRound, handed: readonly KeptReview[]): readonly Telling[] =>
  [...Map.groupBy(handed, ({ departmentId }) => departmentId)].flatMap(([departmentId, own]) =>
    departmentId === null
      ? []
      : [
          tellDepartment('handed-out', round, departmentId, ['officers', 'heads'], {
            ko: `‘${round.name}’ ${own.length}건을 ${formatDate(round.dueOn)}까지 검토해 주세요.`,
            en: `Please review ${own.length} items of “${round.name}” until ${formatDate(round.dueOn, 'en')}.`,
          }),
        ],
  )
