import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { changeCourse, goesOn, isFor, readTerms } from './course.ts'
import { courseOf } from './fixture.ts'

const day = (text: string) => localDate(`2021-03-${text}`)
const terms = {
  ...{ seats: 10, waits: true, opensOn: day('01'), closesOn: day('05') },
  ...{ completionAttended: null, completionOf: null },
}

describe('the terms of a course', () => {
  test('hold together, with the rule of completion where there is one', () => {
    expect(readTerms(terms)).toEqual({ ok: true, value: null })
    expect(readTerms({ ...terms, completionAttended: 2, completionOf: 3 })).toEqual({
      ...{ ok: true, value: { attended: 2, of: 3 } },
    })
    expect(readTerms({ ...terms, seats: 0, opensOn: null, closesOn: null })).toMatchObject({ ok: true })
  })

  test.each([
    [{ seats: 0 }, 'no-seats-to-enrol-for'],
    [{ seats: 0, opensOn: null }, 'no-seats-to-enrol-for'],
    [{ opensOn: null }, 'enrolment-days-missing'],
    [{ closesOn: null }, 'enrolment-days-missing'],
    [{ closesOn: localDate('2021-02-28') }, 'closes-before-opening'],
    [{ completionAttended: 2 }, 'completion-half-said'],
    [{ completionOf: 3 }, 'completion-half-said'],
    [{ completionAttended: 4, completionOf: 3 }, 'completion-beyond-all'],
  ])('are refused where they do not: %j', (other, kind) => {
    expect(readTerms({ ...terms, ...other })).toMatchObject({ refusal: { kind } })
  })
})

describe('a change of the terms', () => {
  const course = courseOf({ seated: 10, waiting: 4 })

  test('lets the first of the waiting list have the seats that are added', () => {
    expect(changeCourse(course, { ...terms, seats: 12 })).toEqual({ ok: true, value: { completion: null, moveUp: 2 } })
    expect(changeCourse(course, { ...terms, seats: 20, waits: false })).toMatchObject({ value: { moveUp: 4 } })
  })

  test('takes no seat from anybody and sends nobody away who waits', () => {
    expect(changeCourse(course, { ...terms, seats: 9 })).toMatchObject({
      refusal: { kind: 'fewer-seats-than-seated', field: 'seats', seated: 10 },
    })
    expect(changeCourse(course, { ...terms, seats: 11, waits: false })).toMatchObject({
      refusal: { kind: 'somebody-waits', waiting: 4 },
    })
    const open = { ...terms, seats: 0, opensOn: null, closesOn: null }
    expect(changeCourse(course, open)).toMatchObject({ refusal: { kind: 'seats-are-of-the-call' } })
    expect(changeCourse(course, { ...terms, closesOn: null })).toMatchObject({ ok: false })
  })

  test('is not for a course that is over', () => {
    expect(changeCourse(courseOf({ state: 'finished' }), terms)).toEqual({
      ...{ ok: false, refusal: { kind: 'wrong-state', state: 'finished' } },
    })
    expect(goesOn({ state: 'announced' }).ok).toBe(true)
  })
})

test('a course for staff is for staff alone', () => {
  for (const audience of ['all', 'residents'] as const) expect(isFor(audience, ['resident'])).toBe(true)
  for (const audience of ['staff', 'staff-grade-5-up', 'staff-grade-6-down'] as const) {
    expect(isFor(audience, ['resident'])).toBe(false)
    expect(isFor(audience, ['resident', 'department-officer'])).toBe(true)
  }
})
