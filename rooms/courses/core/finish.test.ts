import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { formatDecimal } from '#kit/ratio.ts'
import { attendanceRate, completes } from './completion.ts'
import { finishCourse, knownPersons } from './finish.ts'
import { sessionOf } from './fixture.ts'

const on = localDate('2021-03-20')
const goes = { state: 'announced', completion: null } as const
const counted = (...counts: readonly number[]) => counts.map((headCount, at) => sessionOf({ no: at + 1, headCount }))
const noted = (...counts: readonly number[]) => counts.map((count, at) => sessionOf({ no: at + 1, noted: count }))
const nobody = { on, sessionsOf: [], persons: null }

describe('completion', () => {
  test('is a share of the sessions held, compared exactly', () => {
    const rule = { attended: 2, of: 3 }
    expect([0, 1, 2, 3].map((attended) => completes(rule, attended, 3))).toEqual([false, false, true, true])
    expect(completes(rule, 1, 2)).toBe(false)
    expect(completes(rule, 2, 2)).toBe(true)
    expect(completes(rule, 0, 0)).toBe(false)
    expect(completes({ attended: 1, of: 3 }, 1, 3)).toBe(true)
  })

  test('with more attended never becomes less complete', () => {
    const count = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(count, count, count, fc.nat({ max: 199 }), (attended, more, held, came) => {
        const rule = { attended, of: attended + more }
        return !completes(rule, came, held) || completes(rule, came + 1, held)
      }),
    )
  })

  test('says its share in percent', () => {
    expect(attendanceRate(2, 0)).toBeNull()
    const rate = attendanceRate(2, 3)
    expect(rate === null ? null : formatDecimal(rate)).toBe('66.7')
  })
})

describe('how many people came', () => {
  test('is what was counted where there was one session', () => {
    expect(knownPersons(counted(31), 0)).toBe(31)
    expect(knownPersons([], 0)).toBeNull()
  })

  test('is never the sum of head counts of several sessions', () => {
    expect(knownPersons(counted(14, 15, 13), 0)).toBeNull()
    expect(knownPersons(noted(14, 15, 13), 22)).toBe(22)
    expect(knownPersons([...noted(14), sessionOf({ no: 2, headCount: 16, noted: 15 })], 22)).toBeNull()
  })
})

describe('a course is finished', () => {
  test('with people counted where everybody was noted by name, and those who completed it', () => {
    const course = { ...goes, completion: { attended: 2, of: 2 } }
    expect(finishCourse(course, noted(2, 1), { ...nobody, sessionsOf: [2, 1] })).toEqual({
      ok: true,
      value: {
        counts: [
          { no: 1, attended: 2 },
          { no: 2, attended: 1 },
        ],
        persons: 2,
        completed: 1,
      },
    })
    expect(finishCourse(goes, noted(2, 1), { ...nobody, sessionsOf: [2, 1], persons: 2 })).toMatchObject({
      value: { persons: 2, completed: null },
    })
    expect(finishCourse(goes, noted(2, 1), { ...nobody, sessionsOf: [2, 1], persons: 3 })).toMatchObject({
      refusal: { kind: 'persons-are-known', persons: 2 },
    })
    expect(finishCourse(course, counted(31), nobody)).toMatchObject({ value: { persons: 31, completed: null } })
  })

  test('with people as they are said to be, within what the counts allow', () => {
    const said = (persons: number | null, sessionsOf: readonly number[] = []) =>
      finishCourse(goes, counted(14, 15, 13), { on, sessionsOf, persons })
    expect(said(22)).toMatchObject({ value: { persons: 22, completed: null } })
    expect(said(null)).toMatchObject({ value: { persons: null } })
    expect(said(15)).toMatchObject({ ok: true })
    expect(said(42)).toMatchObject({ ok: true })
    expect(said(14)).toMatchObject({ refusal: { kind: 'persons-out-of-bounds', least: 15, most: 42 } })
    expect(said(43)).toMatchObject({ refusal: { kind: 'persons-out-of-bounds' } })
  })

  test('not before its sessions are over and counted', () => {
    expect(finishCourse({ ...goes, state: 'cancelled' }, counted(1), nobody)).toMatchObject({
      refusal: { kind: 'wrong-state' },
    })
    expect(finishCourse(goes, [sessionOf({ cancelled: true })], nobody)).toMatchObject({
      refusal: { kind: 'nothing-held' },
    })
    expect(finishCourse(goes, [sessionOf({ heldOn: localDate('2021-03-21') })], nobody)).toMatchObject({
      refusal: { kind: 'session-still-ahead', heldOn: '2021-03-21' },
    })
    expect(finishCourse(goes, [...counted(1), sessionOf({ no: 2 })], nobody)).toMatchObject({
      refusal: { kind: 'session-not-counted', no: 2 },
    })
  })
})
