import { expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { reviewOf } from './fixture.ts'
import { takeReview } from './take-review.ts'

const [jung, choi] = [AccountId.parse('jung'), AccountId.parse('choi')]

it('a review is taken by one person until they hand it over, and not once it is confirmed', () => {
  const review = reviewOf('a')
  expect(takeReview(review, jung)).toMatchObject({ value: { officerId: jung } })
  expect(takeReview({ ...review, officerId: jung }, jung).ok).toBe(true)
  expect(takeReview({ ...review, officerId: jung }, choi)).toMatchObject({ refusal: { kind: 'anothers-already' } })
  expect(takeReview({ ...review, state: 'confirmed' }, jung)).toMatchObject({ refusal: { kind: 'confirmed-already' } })
})
