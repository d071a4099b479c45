import { describe, expect, test } from 'vitest'
import { findPlace, findPlaceAtDesk, type SameMark } from './find-place.ts'

const marks = { ci: 'c', phone: 'p', person: 'n' }
const row = (mark: string, channel: SameMark['channel'] = 'online', voterKey = 'v'): SameMark => ({
  voterKey,
  channel,
  mark,
})
const hasVoted = (channel: SameMark['channel']) => ({ ok: false, refusal: { kind: 'has-voted', channel } })

describe('online', () => {
  test('whoever shares no mark is new', () => {
    expect(findPlace(marks, [])).toEqual({ ok: true, value: null })
  })

  test('the same identity or telephone finds the own row again', () => {
    expect(findPlace(marks, [row('c')])).toEqual({ ok: true, value: 'v' })
    expect(findPlace({ ...marks, ci: null }, [row('p'), row('n')])).toEqual({ ok: true, value: 'v' })
  })

  test('by name and day of birth alone the person is the same, and the token is on another telephone', () => {
    expect(findPlace(marks, [row('n')])).toEqual(hasVoted('online'))
  })

  test('whoever was marked at a desk has voted there', () => {
    expect(findPlace(marks, [row('p', 'card')])).toEqual(hasVoted('card'))
    expect(findPlace(marks, [row('n', 'paper')])).toEqual(hasVoted('paper'))
  })

  test('of several rows the strongest mark decides', () => {
    expect(findPlace(marks, [row('n', 'paper', 'w'), row('c', 'online', 'v')])).toEqual({ ok: true, value: 'v' })
    expect(findPlace(marks, [row('n', 'online', 'w'), row('p', 'card', 'v')])).toEqual(hasVoted('card'))
  })
})

describe('at a desk', () => {
  const atDesk = { ci: null, phone: null, person: 'n' }
  test('whoever shares no mark is marked by what is known', () => {
    expect(findPlaceAtDesk(atDesk, [], false)).toEqual({ ok: true, value: { marks: atDesk, isNamesake: false } })
    expect(findPlaceAtDesk(atDesk, [], true)).toEqual({ ok: true, value: { marks: atDesk, isNamesake: false } })
  })

  test('whoever has a token or a mark is refused with the channel that was first', () => {
    expect(findPlaceAtDesk(atDesk, [row('n')], false)).toEqual(hasVoted('online'))
    expect(findPlaceAtDesk({ ...atDesk, phone: 'p' }, [row('p')], false)).toEqual(hasVoted('online'))
    expect(findPlaceAtDesk(atDesk, [row('n', 'card')], false)).toEqual(hasVoted('card'))
  })

  test('a namesake is marked without name and day of birth, but not with the same telephone', () => {
    const known = { ...atDesk, phone: 'p' }
    expect(findPlaceAtDesk(known, [row('n')], true)).toEqual({
      ok: true,
      value: { marks: { ...known, person: null }, isNamesake: true },
    })
    expect(findPlaceAtDesk(known, [row('n'), row('p', 'paper')], true)).toEqual(hasVoted('paper'))
    expect(findPlaceAtDesk(known, [row('n'), row('p')], true)).toEqual(hasVoted('online'))
  })
})
