import { describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { arrangeStandIn, endStandIn, StandIn } from './stand-in.ts'

const standIn = (absentId: string, substituteId: string, from: string, until: string) =>
  StandIn.parse({ id: 'stand-in-1', absentId, substituteId, from, until })
const week = standIn('me', 'colleague', '2021-07-05', '2021-07-09')
const known = { absentPosted: true, substitutePosted: true, standing: [], onlyFor: null }

describe('arrangeStandIn', () => {
  it('lets a colleague take the place of somebody who is away', () => {
    expect(arrangeStandIn(week, known)).toEqual({ ok: true, value: week })
    expect(arrangeStandIn(week, { ...known, onlyFor: week.absentId }).ok).toBe(true)
  })

  it.each([
    ['for-oneself-only', week, { onlyFor: AccountId.parse('colleague') }],
    ['stands-in-for-oneself', standIn('me', 'me', '2021-07-05', '2021-07-09'), {}],
    ['absence-ends-before-it-begins', standIn('me', 'colleague', '2021-07-05', '2021-07-04'), {}],
    ['absent-not-posted', week, { absentPosted: false }],
    ['substitute-not-posted', week, { substitutePosted: false }],
    ['covered-already', week, { standing: [standIn('me', 'third', '2021-07-09', '2021-07-20')] }],
  ])('refuses %s', (kind, wanted, facts) => {
    expect(arrangeStandIn(wanted, { ...known, ...facts })).toMatchObject({ refusal: { kind } })
  })

  it('may follow the day after another, and is nobody else’s absence', () => {
    const standing = [
      standIn('me', 'third', '2021-07-10', '2021-07-20'),
      standIn('she', 'third', '2021-07-05', '2021-07-06'),
    ]
    expect(arrangeStandIn(week, { ...known, standing }).ok).toBe(true)
  })
})

describe('endStandIn', () => {
  it('lasts until the day before the return, and is taken back where it never began', () => {
    expect(endStandIn(week, localDate('2021-07-08'), null)).toMatchObject({ value: { until: '2021-07-07' } })
    expect(endStandIn(week, localDate('2021-07-05'), week.absentId)).toEqual({ ok: true, value: null })
  })

  it('refuses what is over, and what is another’s', () => {
    expect(endStandIn(week, localDate('2021-07-10'), null)).toMatchObject({ refusal: { kind: 'stand-in-over' } })
    expect(endStandIn(week, localDate('2021-07-08'), week.substituteId)).toMatchObject({
      refusal: { kind: 'for-oneself-only' },
    })
  })
})
