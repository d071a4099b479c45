import type { Telling } from '#kernel/telling.ts'
import type { KeptReview } from '../core/department-review.ts'
import type { ReviewRound } from '../core/review-round.ts'
import { tellDepartment } from './tellings.ts'

/** Tells the heads how many reviews wait for them. */
export const tellSubmitted = (round: ReviewRound, saved: readonly KeptReview[]): readonly Telling[] => {
  const submitted = saved.filter(({ state }) => state === 'submitted')
  return [...Map.groupBy(submitted, ({ departmentId }) => departmentId)].flatMap(([departmentId, own]) =>
    departmentId === null
      ? []
      : [
          tellDepartment('submitted', round, departmentId, ['heads'], {
            ko: `‘${round.name}’의 검토의견 ${own.length}건이 부서장 확인을 기다립니다.`,
            en: `${own.length} reviews of “${round.name}” wait for you to confirm them.`,
          }),
        ],
  )
}
