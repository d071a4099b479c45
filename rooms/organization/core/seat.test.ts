import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { enrolledOn, heldOn, mayRenew, Tenure, type TermRule, termOf } from './seat.ts'

const inPost: TermRule = { kind: 'while-in-post' }
const ownOffice: TermRule = { kind: 'own-office' }
const twoYears: TermRule = { kind: 'years', years: 2, renewals: 1 }
const day = localDate

const tenure = (seatId: string, from: string, to: string | null, vacatedOn: string | null = null) =>
  Tenure.parse({ seatId, from, to, vacatedOn, renewals: 0 })

describe('termOf', () => {
  const end = (rule: TermRule, from: string, stated: string | null = null) => {
    const term = termOf(rule, day(from), stated === null ? null : day(stated))
    return term.ok ? term.value.to : term.refusal.kind
  }

  it('ends the third term of the council on the day the seed states', () => {
    expect(end(twoYears, '2021-05-29')).toBe('2023-05-28')
  })

  it('takes the councillors’ own term as stated, and asks for it', () => {
    expect(end(ownOffice, '2018-07-13', '2022-06-30')).toBe('2022-06-30')
    expect(end(ownOffice, '2018-07-13')).toBe('end-not-stated')
  })

  it('leaves an ex-officio seat open unless an end is stated', () => {
    expect(end(inPost, '2018-07-01')).toBeNull()
    expect(end(inPost, '2018-07-01', '2022-06-30')).toBe('2022-06-30')
  })

  it('lets a stated end prevail, but not before the start', () => {
    expect(end(twoYears, '2020-01-30', '2021-01-29')).toBe('2021-01-29')
    expect(end(twoYears, '2020-01-30', '2020-01-29')).toBe('end-before-start')
    expect(end(twoYears, '9998-01-30')).toBe('beyond-the-calendar')
  })

  it('ends on the last of February where the year has no 29th', () => {
    expect(end(twoYears, '2020-02-29')).toBe('2022-02-28')
    expect(end({ kind: 'years', years: 4, renewals: 0 }, '2020-02-29')).toBe('2024-02-28')
    expect(end({ kind: 'years', years: 1, renewals: 0 }, '1999-02-28')).toBe('2000-02-27')
    expect(end({ kind: 'years', years: 4, renewals: 0 }, '2096-02-29')).toBe('2100-02-28')
    expect(end({ kind: 'years', years: 4, renewals: 0 }, '1996-02-29')).toBe('2000-02-28')
  })
})

describe('mayRenew', () => {
  it('allows one renewal of a term of years, and sets no limit to offices', () => {
    expect([0, 1].map((renewals) => mayRenew(twoYears, renewals))).toEqual([true, false])
    expect([inPost, ownOffice].map((rule) => mayRenew(rule, 5))).toEqual([true, true])
  })
})

describe('enrolledOn', () => {
  const civil = tenure('seat-1', '2021-05-29', '2023-05-28')
  const official = tenure('seat-2', '2018-07-01', null)
  const left = tenure('seat-3', '2021-05-29', '2023-05-28', '2022-01-01')

  it('counts first and last day, and not the day of vacating', () => {
    const held = (one: Tenure, days: string[]) => days.map((text) => heldOn(one, day(text)))
    expect(held(civil, ['2021-05-28', '2021-05-29', '2023-05-28', '2023-05-29'])).toEqual([false, true, true, false])
    expect(held(left, ['2021-12-31', '2022-01-01'])).toEqual([true, false])
    expect(held(official, ['2050-01-01'])).toEqual([true])
  })

  it('counts seats, each once', () => {
    expect(enrolledOn([civil, official, left], day('2021-12-31'))).toBe(3)
    expect(enrolledOn([civil, official, left, civil], day('2022-01-01'))).toBe(2)
    expect(enrolledOn([], day('2022-01-01'))).toBe(0)
  })
})
