import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import {
  confirmReviews,
  emptyContent,
  fieldOfProblem,
  fillReview,
  headOf,
  problemsOf,
  type ReviewContent,
  reviewProblems,
  sendBack,
} from './department-review.ts'
import { reviewOf } from './fixture.ts'

const on = localDate('2021-05-27')
const asked = won(50_000)
const content = (more: Partial<ReviewContent>): ReviewContent => ({ ...emptyContent, ...more })
const suitable = content({ verdict: 'suitable' })
const filling = { version: 1, content: suitable, submit: true, byLink: false, by: 'officer', on }

describe('what a review misses', () => {
  it('asks for a verdict first', () => expect(problemsOf(emptyContent, asked)).toEqual(['verdict-missing']))

  it('asks an unsuitable one for a code and words, whatever amount it names', () => {
    const unsuitable = content({ verdict: 'unsuitable', adjusted: won(170_000) })
    expect(problemsOf(unsuitable, asked)).toEqual(['reason-code-missing', 'opinion-missing'])
    expect(problemsOf({ ...unsuitable, reasonCode: 'duplicate', opinion: '이미 추진 중' }, asked)).toEqual([])
  })

  it('asks a conditional one for its conditions', () => {
    expect(problemsOf(content({ verdict: 'conditional' }), asked)).toEqual(['conditions-missing'])
    expect(problemsOf(content({ verdict: 'conditional', conditions: '부지 확보' }), asked)).toEqual([])
  })

  it('asks why an amount is raised (SI-069), and for any words where it is cut', () => {
    const raised = content({ verdict: 'suitable', adjusted: won(170_000), opinion: '필요' })
    expect(problemsOf(raised, asked)).toEqual(['raise-without-reason'])
    expect(problemsOf({ ...raised, amountReason: '자재비 상승' }, asked)).toEqual([])
    const cut = content({ verdict: 'suitable', adjusted: won(20_000) })
    expect(problemsOf(cut, asked)).toEqual(['cut-without-reason'])
    expect(problemsOf({ ...cut, opinion: '일부만' }, asked)).toEqual([])
    expect(problemsOf({ ...cut, verdict: 'conditional', conditions: '일부만' }, asked)).toEqual([])
    expect(problemsOf({ ...cut, adjusted: asked }, asked)).toEqual([])
    expect(problemsOf(cut, null)).toEqual([])
  })

  it('stands beside a field of the form each', () => {
    for (const problem of reviewProblems) expect(Object.keys(emptyContent)).toContain(fieldOfProblem[problem])
  })
})

describe('filling a review', () => {
  it('keeps a draft that misses anything, and hands in what misses nothing', () => {
    const draft = fillReview(reviewOf('a', { sentBackReason: '고쳐 주세요' }), { ...filling, submit: false })
    expect(draft).toMatchObject({
      value: { state: 'begun', version: 2, submittedBy: null, sentBackReason: '고쳐 주세요' },
    })
    expect(fillReview(reviewOf('a'), filling)).toMatchObject({
      value: { state: 'submitted', submittedOn: on, submittedBy: 'officer', sentBackReason: null },
    })
    expect(fillReview(reviewOf('a'), { ...filling, content: emptyContent })).toMatchObject({
      refusal: { kind: 'incomplete', problems: ['verdict-missing'] },
    })
  })

  it('overwrites nothing unseen, nothing confirmed, nothing that nobody has', () => {
    expect(fillReview(reviewOf('a', { version: 3 }), filling)).toMatchObject({
      refusal: { kind: 'changed-meanwhile', version: 3 },
    })
    expect(fillReview(reviewOf('a', { state: 'confirmed' }), filling)).toMatchObject({
      refusal: { kind: 'confirmed-already' },
    })
    expect(fillReview(reviewOf('a', { departmentId: null }), filling)).toMatchObject({
      refusal: { kind: 'not-handed-out' },
    })
  })
})

describe('the head', () => {
  const submitted = reviewOf('a', { state: 'submitted', submittedBy: 'officer', content: suitable })
  const as = (by: string | null) => ({ by, inPlaceOf: new Map() })

  it('confirms what others handed in', () => {
    expect(confirmReviews([submitted], as('head'), on)).toMatchObject({
      value: [{ state: 'confirmed', confirmedOn: on }],
    })
    const byLink = { ...submitted, submittedBy: null }
    expect(confirmReviews([byLink], as(null), on)).toMatchObject({ ok: true })
    expect(confirmReviews([submitted, reviewOf('b')], as('head'), on)).toEqual({
      ok: false,
      refusal: { kind: 'not-submitted', titles: ['제안 b'] },
    })
    expect(confirmReviews([submitted], as('officer'), on)).toMatchObject({ refusal: { kind: 'own-review' } })
  })

  it('is stood in for, but not for what the head handed in', () => {
    const parks = DepartmentId.parse('parks')
    const ofParks = { ...submitted, departmentId: parks }
    const inPlace = { by: 'deputy', inPlaceOf: new Map([[parks, 'head']]) }
    expect(confirmReviews([ofParks], inPlace, on)).toMatchObject({ ok: true })
    expect(confirmReviews([{ ...ofParks, submittedBy: 'head' }], inPlace, on)).toMatchObject({
      refusal: { kind: 'own-review' },
    })
    expect(confirmReviews([{ ...ofParks, submittedBy: 'deputy' }], inPlace, on)).toMatchObject({
      refusal: { kind: 'own-review' },
    })
    expect(headOf(ofParks, inPlace.inPlaceOf)).toBe('head')
    expect(headOf({ departmentId: null }, inPlace.inPlaceOf)).toBeNull()
    expect(headOf({ departmentId: DepartmentId.parse('school') }, inPlace.inPlaceOf)).toBeNull()
  })

  it('sends back what was handed in, confirmed or not', () => {
    for (const state of ['submitted', 'confirmed'] as const) {
      expect(sendBack({ ...submitted, state, confirmedOn: on }, '다시')).toMatchObject({
        value: { state: 'begun', sentBackReason: '다시', confirmedOn: null, submittedBy: null },
      })
    }
    expect(sendBack(reviewOf('a'), '다시')).toMatchObject({ refusal: { kind: 'nothing-to-send-back' } })
  })
})
