import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import type { Result } from '#kit/result.ts'
import { forumOf, voteOf } from './fixture.ts'
import { arrivalsNoted, checkIn, mayVote, publishForum, settleForum, takesArrivals } from './forum-day.ts'
import { closeBallot } from './forum-vote.ts'

const day = (text: string) => localDate(text)
const kindOf = (done: Result<unknown, { readonly kind: string }>) => (done.ok ? 'ok' : done.refusal.kind)
const settled = forumOf({ state: 'settled' })
const person = (no: number, more: object = {}) => ({ no, state: 'seated' as const, arrivedAt: null, ...more })

describe('registration ends', () => {
  it('on the last day that was told or later, and once', () => {
    expect(settleForum(forumOf({}), day('2021-03-09'))).toEqual({
      ok: false,
      refusal: { kind: 'registration-still-open', closesOn: '2021-03-10' },
    })
    expect(settleForum(forumOf({}), day('2021-03-10'))).toEqual({ ok: true, value: null })
    expect(kindOf(settleForum(forumOf({ seats: 0, opensOn: null, closesOn: null }), day('2021-03-01')))).toBe('ok')
    expect(kindOf(settleForum(settled, day('2021-03-10')))).toBe('wrong-state')
  })
})

describe('people arrive', () => {
  it('by code on the day of the forum alone, once its participants are settled', () => {
    expect(kindOf(takesArrivals(settled, day('2021-03-20')))).toBe('ok')
    expect(takesArrivals(settled, day('2021-03-19'))).toMatchObject({ refusal: { heldOn: '2021-03-20' } })
    expect(kindOf(takesArrivals(forumOf({}), day('2021-03-20')))).toBe('wrong-state')
  })

  it('with a seat, once; a code that waits says the same as none', () => {
    expect(checkIn(person(1))).toEqual({ ok: true, value: person(1) })
    expect(checkIn(person(1, { state: 'waiting' }))).toEqual(checkIn(null))
    expect(kindOf(checkIn(null))).toBe('code-not-good')
    expect(kindOf(checkIn(person(1, { arrivedAt: 'now' })))).toBe('here-already')
  })

  it('by the clerk’s list as it changed, so that who checked in meanwhile stays here', () => {
    const all = [person(1), person(2, { arrivedAt: 'now' }), person(3, { arrivedAt: 'now' }), person(4)]
    const ticked = [
      { no: 1, was: false, here: true },
      { no: 2, was: true, here: false },
      { no: 3, was: false, here: false },
      { no: 4, was: true, here: false },
    ]
    expect(arrivalsNoted(all, ticked)).toEqual({ came: [1], went: [2], here: 2 })
    expect(arrivalsNoted(all, [])).toEqual({ came: [], went: [], here: 2 })
  })
})

describe('a vote by ballot', () => {
  it('is for those with a seat who are here', () => {
    expect(kindOf(mayVote(person(1, { arrivedAt: 'now' })))).toBe('ok')
    expect(mayVote(person(1))).toEqual({ ok: false, refusal: { kind: 'not-here-yet', field: 'code' } })
    expect(mayVote(person(1, { state: 'waiting', arrivedAt: 'now' }))).toEqual(mayVote(null))
  })

  it('is closed once; a show of hands closes with its counts', () => {
    expect(kindOf(closeBallot(voteOf({ method: 'ballot' })))).toBe('ok')
    expect(kindOf(closeBallot(voteOf({})))).toBe('counts-needed')
    expect(kindOf(closeBallot(voteOf({ state: 'closed' })))).toBe('vote-closed')
  })
})

describe('a result is published', () => {
  const now = { on: day('2021-03-20'), votes: [voteOf({ state: 'closed' })], noted: 0, attended: null }
  it('with how many came: as said, else as noted, else unknown', () => {
    expect(publishForum(settled, now)).toEqual({ ok: true, value: null })
    expect(publishForum(settled, { ...now, noted: 7 })).toEqual({ ok: true, value: 7 })
    expect(publishForum(settled, { ...now, noted: 7, attended: 9 })).toEqual({ ok: true, value: 9 })
  })

  it('not before the day, not with a vote open, not with fewer than were noted, not twice', () => {
    expect(kindOf(publishForum(settled, { ...now, on: day('2021-03-19') }))).toBe('not-held-yet')
    expect(publishForum(settled, { ...now, votes: [voteOf({})] })).toMatchObject({
      refusal: { kind: 'vote-still-open', title: '무엇이 먼저인가' },
    })
    expect(publishForum(settled, { ...now, noted: 7, attended: 6 })).toMatchObject({
      refusal: { kind: 'fewer-than-noted', field: 'attended', noted: 7 },
    })
    expect(kindOf(publishForum(forumOf({ state: 'published' }), now))).toBe('wrong-state')
  })
})
