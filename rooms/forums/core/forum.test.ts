import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { forumOf } from './fixture.ts'
import { announceForum, changeForum, inState } from './forum.ts'
import { mayWithdraw, movesUp, standingOfNext, takesRegistrations } from './register.ts'

const day = (text: string) => localDate(text)
const announced = {
  ...{ heldOn: day('2021-03-20'), seats: 10, opensOn: day('2021-03-01'), closesOn: day('2021-03-10') },
  ...{ choosing: 'first-come' as const, strata: [], onlineAddress: null, onlineInstruction: null },
}
const open = { seats: 0, opensOn: null, closesOn: null }

describe('a forum is announced', () => {
  it.each([
    ['with seats and days', {}],
    ['with its last day of registration on its own day', { closesOn: day('2021-03-20') }],
    ['for everybody', open],
    ['by lots', { choosing: 'lots' as const, strata: ['dong' as const] }],
    ['with a way from elsewhere', { onlineAddress: 'https://example.org', onlineInstruction: '들어오세요.' }],
  ])('%s', (_how, other) => {
    expect(announceForum({ ...announced, ...other })).toEqual({ ok: true, value: null })
  })

  it.each([
    ['registration-days-missing', 'opensOn', { opensOn: null }],
    ['registration-days-missing', 'opensOn', { closesOn: null }],
    ['no-seats-to-register-for', 'seats', { seats: 0 }],
    ['no-seats-to-register-for', 'seats', { ...open, closesOn: day('2021-03-10') }],
    ['closes-before-opening', 'closesOn', { closesOn: day('2021-02-28') }],
    ['closes-after-the-forum', 'closesOn', { closesOn: day('2021-03-21') }],
    ['lots-need-seats', 'choosing', { ...open, choosing: 'lots' as const }],
    ['strata-without-lots', 'strata', { strata: ['sex' as const] }],
    ['online-half-said', 'onlineAddress', { onlineInstruction: '들어오세요.' }],
    ['online-half-said', 'onlineInstruction', { onlineAddress: 'https://example.org' }],
  ])('not: %s, said beside %s', (kind, field, other) => {
    expect(announceForum({ ...announced, ...other })).toEqual({ ok: false, refusal: { kind, field } })
  })
})

describe('a forum is changed', () => {
  const change = { heldOn: day('2021-03-25'), seats: 12, opensOn: null, closesOn: null, today: day('2021-03-02') }
  it('and those who wait get the seats that are added, as long as their turn is known', () => {
    const full = { seated: 10, waiting: 1 }
    expect(changeForum(forumOf(full), change)).toMatchObject({ ok: true, value: { moveUp: 1 } })
    expect(changeForum(forumOf({ ...full, waiting: 5 }), change)).toMatchObject({ ok: true, value: { moveUp: 2 } })
    const lots = forumOf({ choosing: 'lots', waiting: 5 })
    expect(changeForum(lots, change)).toMatchObject({ ok: true, value: { moveUp: 0 } })
    expect(changeForum({ ...lots, seated: 10, state: 'settled' }, change)).toMatchObject({
      ok: true,
      value: { moveUp: 2 },
    })
    const everybody = forumOf({ seats: 0, opensOn: null, closesOn: null })
    expect(changeForum(everybody, { ...change, seats: 0 })).toMatchObject({ ok: true, value: { moveUp: 0 } })
  })

  it('and nobody loses a seat, no promised day is broken, and what has ended stays', () => {
    const refused = (other: object, wish: object) => {
      const done = changeForum(forumOf(other), { ...change, ...wish })
      return done.ok ? null : done.refusal
    }
    expect(refused({ seated: 10 }, { seats: 9 })).toMatchObject({ kind: 'fewer-seats-than-seated', seated: 10 })
    expect(refused({}, { seats: 0 })).toMatchObject({ kind: 'seats-are-of-the-call' })
    expect(refused({}, { heldOn: day('2021-03-09') })).toMatchObject({ kind: 'before-registration-closes' })
    expect(refused({ state: 'published' }, {})).toEqual({ kind: 'wrong-state', state: 'published' })
    expect(inState(forumOf({}), 'announced')).toEqual({ ok: true, value: null })
  })

  it('and its days of registration, as far as nobody loses what was told', () => {
    const days = (opensOn: string | null, closesOn: string | null, other: object = {}, today = '2021-02-20') => {
      const wish = {
        ...change,
        today: day(today),
        opensOn: opensOn && day(opensOn),
        closesOn: closesOn && day(closesOn),
      }
      const done = changeForum(forumOf(other), wish as typeof change)
      return done.ok ? [done.value.opensOn, done.value.closesOn] : done.refusal.kind
    }
    expect(days(null, null)).toEqual(['2021-03-01', '2021-03-10'])
    expect(days('2021-03-01', '2021-03-10', { state: 'settled' })).toEqual(['2021-03-01', '2021-03-10'])
    expect(days('2021-02-25', '2021-03-25')).toEqual(['2021-02-25', '2021-03-25'])
    expect(days('2021-03-01', '2021-03-15', {}, '2021-03-12')).toEqual(['2021-03-01', '2021-03-15'])
    expect(days('2021-03-03', null, {}, '2021-03-01')).toBe('registration-began')
    expect(days(null, '2021-03-11', {}, '2021-03-12')).toBe('closes-in-the-past')
    expect(days('2021-03-11', null)).toBe('closes-before-opening')
    expect(days(null, '2021-03-26')).toBe('closes-after-the-forum')
    expect(days(null, '2021-03-12', { state: 'settled' })).toBe('days-are-over')
    const everybody = { seats: 0, opensOn: null, closesOn: null }
    const seatless = { ...change, seats: 0, opensOn: day('2021-03-01'), closesOn: day('2021-03-10') }
    expect(changeForum(forumOf(everybody), seatless)).toMatchObject({ refusal: { kind: 'days-are-over' } })
    expect(changeForum(forumOf(everybody), { ...seatless, closesOn: null })).toMatchObject({
      refusal: { kind: 'days-are-over' },
    })
    expect(changeForum(forumOf(everybody), { ...seatless, opensOn: null })).toMatchObject({
      refusal: { kind: 'days-are-over' },
    })
  })
})

describe('registration', () => {
  const on = (text: string, other: object = {}) => {
    const takes = takesRegistrations(forumOf(other), day(text))
    return takes.ok ? 'open' : takes.refusal.kind
  }
  it('is open from its first through its last day', () => {
    expect(['2021-02-28', '2021-03-01', '2021-03-10', '2021-03-11'].map((text) => on(text))).toEqual([
      'registration-not-yet',
      'open',
      'open',
      'registration-over',
    ])
    expect(on('2021-03-05', { state: 'settled' })).toBe('wrong-state')
    expect(on('2021-03-05', { seats: 0, opensOn: null, closesOn: null })).toBe('no-registration')
    expect(on('2021-03-05', { closesOn: null })).toBe('no-registration')
  })

  it('gives the seats to those who come first, and lots to nobody before they are drawn', () => {
    expect(standingOfNext(forumOf({ seated: 9 }))).toBe('seated')
    expect(standingOfNext(forumOf({ seated: 10 }))).toBe('waiting')
    expect(standingOfNext(forumOf({ choosing: 'lots' }))).toBe('waiting')
  })

  it('is withdrawn until one is here or has voted', () => {
    const refused = (other: object, state: 'settled' | 'published' = 'settled') => {
      const may = mayWithdraw({ state }, { arrived: false, voted: false, ...other })
      return may.ok ? null : may.refusal.kind
    }
    expect(refused({})).toBeNull()
    expect(refused({ arrived: true })).toBe('arrived-already')
    expect(refused({ arrived: true, voted: true })).toBe('ballot-cast')
    expect(refused({}, 'published')).toBe('wrong-state')
  })

  it('lets the first of those who wait move up for whoever had a seat', () => {
    const full = forumOf({ seated: 10, waiting: 2 })
    expect(movesUp(full, 'seated')).toBe(true)
    expect(movesUp(full, 'waiting')).toBe(false)
    expect(movesUp({ ...full, waiting: 0 }, 'seated')).toBe(false)
    expect(movesUp({ ...full, choosing: 'lots' }, 'seated')).toBe(false)
    expect(movesUp({ ...full, choosing: 'lots', state: 'settled' }, 'seated')).toBe(true)
  })
})
