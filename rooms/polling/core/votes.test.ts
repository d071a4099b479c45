import { describe, expect, it } from 'vitest'
import { base64url } from '#kit/bytes.ts'
import { Instant } from '#kit/korean-date.ts'
import { deriveSecret, publicPoint } from '#rooms/voting/core/protocol/hpke.ts'
import { splitSecret } from '#rooms/voting/core/protocol/shamir.ts'
import { comeByChannel, shownByDong } from './attendance.ts'
import { checkAnnouncement } from './check-announcement.ts'
import { cardsHanded, deskCounts } from './desk-counts.ts'
import { electionNames, titleOf } from './election-names.ts'
import { eligibleBy } from './eligible.ts'
import { dongs, draftOf, voteOf } from './fixture.ts'
import { joinSeal } from './join-seal.ts'
import { nextStep } from './next-step.ts'
import { objectionsUntil } from './objections.ts'
import { stateAt } from './vote-record.ts'
import { timesOf } from './vote-times.ts'

const at = (second: number) => Instant.parse(new Date(second * 1000).toISOString())
const announced = { announcedAt: at(1) }
const frozen = { ...announced, manifest: '{}', eh: 'e', sealPub: 'p' }
const handed = { ...frozen, handedOverAt: at(2) }
const closed = { ...handed, closedAt: at(2100) }
const ended = { ...closed, result: {} as never, endedAt: at(2200) }

it('opens and closes by the clock in Seoul', () => {
  expect(timesOf(draftOf())).toEqual({
    opens: Date.parse('2021-03-08T00:00:00Z') / 1000,
    closes: Date.parse('2021-03-14T09:00:00Z') / 1000,
  })
})

describe('where a vote stands', () => {
  it.each([
    ['draft', {}, 1500],
    ['announced', frozen, 1500],
    ['announced', handed, 999],
    ['open', handed, 1000],
    ['open', handed, 2099],
    ['counting', handed, 2100],
    ['counting', { ...handed, closeAskedAt: at(1200) }, 1300],
    ['counting', closed, 2200],
    ['ended', ended, 2200],
  ] as const)('%s', (state, changes, now) => expect(stateAt(voteOf(changes), at(now))).toBe(state))
})

describe('what the office does next', () => {
  const desk = { draft: draftOf({ onsite: true }) }
  const ceremony = { draft: draftOf({ mode: 'ceremony' }) }
  const told = { attendanceAt: at(1490) }
  it.each([
    [null, {}, 1500, 0],
    ['freeze', announced, 900, 0],
    ['hand-over', frozen, 900, 0],
    [null, handed, 900, 0],
    ['attend', handed, 1500, 0],
    [null, { ...handed, ...told }, 1500, 0],
    ['attend', { ...handed, ...told }, 1550, 0],
    ['close', handed, 2100, 0],
    ['attend', { ...handed, ...desk }, 2100, 0],
    ['close', { ...handed, ...desk, closeAskedAt: at(2150) }, 2160, 0],
    ['close', { ...handed, draft: draftOf({ paper: 'counts' }), closeAskedAt: at(2150) }, 2160, 0],
    ['count', closed, 2200, 0],
    [null, { ...closed, ...ceremony }, 2200, 1],
    ['count', { ...closed, ...ceremony }, 2200, 2],
    [null, ended, 2300, 0],
    ['destroy', { ...ended, certifiedOn: '2021-03-29' as never }, 2300, 0],
    [null, { ...ended, certifiedOn: '2021-03-29' as never, destroyedAt: at(2400) }, 2500, 0],
  ] as const)('%s', (step, changes, now, shares) => expect(nextStep(voteOf(changes), shares, now)).toBe(step))
})

describe('an announcement', () => {
  const sealPub = base64url(publicPoint(deriveSecret(new Uint8Array(32))))
  const shareHashes = ['a', 'b', 'c']
  const none = { sealPub: null, shareHashes: null }
  const closedVote = draftOf({ isClosed: true })
  const ceremony = { draft: draftOf({ mode: 'ceremony' }) }
  it.each([
    [null, {}, none, 900],
    [null, { isTrial: true }, none, 1500],
    [null, { draft: closedVote, rosterRows: 3 }, none, 900],
    [null, ceremony, { sealPub, shareHashes }, 900],
    ['announced-already', announced, none, 900],
    ['over-already', { isTrial: true }, none, 2000],
    ['opens-in-the-past', {}, none, 1000],
    ['roster-missing', { draft: closedVote }, none, 900],
    ['no-seal-key-asked', {}, { sealPub, shareHashes: null }, 900],
    ['no-seal-key-asked', {}, { sealPub: null, shareHashes }, 900],
    ['seal-key-missing', ceremony, none, 900],
    ['seal-key-missing', ceremony, { sealPub, shareHashes: null }, 900],
    ['not-a-seal-key', ceremony, { sealPub: base64url(new Uint8Array(65)), shareHashes }, 900],
    ['not-a-seal-key', ceremony, { sealPub, shareHashes: ['a', 'b', 'a'] }, 900],
  ] as const)('%s', (kind, changes, given, now) => {
    const outcome = checkAnnouncement(voteOf(changes), given, now)
    expect(outcome.ok ? null : outcome.refusal.kind).toBe(kind)
  })
})

describe('names', () => {
  const named = { districtId: 'geumcheon', voteId: 'spring', isTrial: false }
  it('mark a trial wherever it is named', () => {
    expect(electionNames(named, 'Vote.Example')).toEqual({
      ok: true,
      value: {
        electionId: 'geumcheon-spring',
        logOrigin: 'vote.example/geumcheon-spring/b',
        issuanceOrigin: 'vote.example/geumcheon-spring/i',
      },
    })
    expect(electionNames({ ...named, isTrial: true }, 'localhost')).toMatchObject({
      value: { electionId: 'trial-geumcheon-spring', logOrigin: 'trial/localhost/trial-geumcheon-spring/b' },
    })
    expect(titleOf({ title: '봄', isTrial: true })).toBe('[연습] 봄')
    expect(titleOf({ title: '봄', isTrial: false })).toBe('봄')
  })
  it('have at most 64 letters', () => {
    expect(electionNames({ ...named, voteId: 'v'.repeat(60) }, 'x')).toMatchObject({
      refusal: { kind: 'vote-id-too-long' },
    })
  })
})

describe('who may vote', () => {
  it('is told with the ways, the belongings and the dongs that are asked', () => {
    const all = { workers: true, students: true, members: true, byIdentity: true, asksDong: true, minimumAge: 14 }
    expect(eligibleBy(draftOf(all), dongs)).toEqual({
      ...{ ways: ['phone', 'identity'], minimumAge: 14, isClosed: false, dongs },
      belongings: ['resident', 'worker', 'student', 'member'],
    })
    expect(eligibleBy(draftOf({ residents: false }), dongs)).toMatchObject({ belongings: [], dongs: [] })
  })
  it('is a roster alone in a closed vote, and asked at the desk where nothing is online', () => {
    expect(eligibleBy(draftOf({ isClosed: true }), dongs).ways).toEqual(['roster'])
    expect(eligibleBy(draftOf({ byPhone: false, online: false, onsite: true }), dongs).ways).toEqual(['identity'])
  })
})

describe('attendance', () => {
  it('counts tokens online and marks at the desks', () => {
    const styles = [
      { id: 'online', channel: 'online' as const },
      { id: 'online-gasan', channel: 'online' as const },
      { id: 'onsite', channel: 'onsite' as const },
    ]
    const told = { issued: { online: 3, onsite: 40 }, byDong: {}, marks: { card: 2, paper: 1 } }
    expect(comeByChannel(told, styles)).toEqual({ online: 3, onsite: 2, paper: 1, all: 6 })
  })
  it('hides small numbers, and never one alone', () => {
    expect(shownByDong({ a: 3, b: 2, c: 20, d: 0 })).toEqual({ a: null, b: null, c: 20, d: 0 })
    expect(shownByDong({ a: 3, b: 12, c: 20 })).toEqual({ a: null, b: null, c: 20 })
    expect(shownByDong({ a: 3, b: 0 })).toEqual({})
    expect(shownByDong({ a: 3, b: 2 })).toEqual({ a: null, b: null })
    expect(shownByDong({ a: 5, b: 6 })).toEqual({ a: 5, b: 6 })
  })
})

it('the registrar’s books say which cards were used', () => {
  const revoked = [{ why: 'unused' }, { why: 'spoilt' }, { why: 'unused' }] as const
  expect(deskCounts(cardsHanded(10, revoked), { card: 7, paper: 3 })).toEqual({
    ...{ cards_printed: 10, cards_revoked: 2, cards_spoilt: 1, cards_used: 7, roll_marks: { card: 7, paper: 3 } },
  })
})

describe('the seal key', () => {
  const secret = deriveSecret(new Uint8Array(32).fill(7))
  const shares = splitSecret(secret, 2, 3, new Uint8Array(32).fill(9))
  const pub = base64url(publicPoint(secret))
  it('is joined of any two of its shares', () => {
    for (const left of [0, 1, 2]) {
      const joined = joinSeal(
        shares.filter((_, place) => place !== left),
        pub,
      )
      expect(joined?.sealPrivate).toEqual(secret)
      expect(joined?.shareHashes).toHaveLength(2)
    }
  })
  it('is found beside a share that is none of its own, and not of one alone', () => {
    const [one, two, three] = shares as [(typeof shares)[0], (typeof shares)[0], (typeof shares)[0]]
    const foreign = { x: 1, y: new Uint8Array(32) }
    expect(joinSeal([foreign, two, three], pub)?.sealPrivate).toEqual(secret)
    expect(joinSeal([one], pub)).toBeNull()
    expect(joinSeal([foreign, two], pub)).toBeNull()
  })
})

it('objections are taken for so many days after the result', () => {
  expect(objectionsUntil(voteOf())).toBeNull()
  expect(objectionsUntil(voteOf({ endedAt: Instant.parse('2021-03-14T16:00:00.000Z') }))).toBe('2021-03-29')
})
