import { describe, expect, it } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import type { Presence } from './attendance.ts'
import { type ClosingNow, countOf, takeChoices } from './closing-vote.ts'
import { defaultRules } from './meeting-rules.ts'
import type { Choice, VoteMethod } from './vote.ts'

const now = Instant.parse('2026-08-05T06:00:00.000Z')
const here = (personNo: number): Presence => ({ personNo, cameAt: now, leftAt: null, byProxy: false, notedBy: 'clerk' })
const numbers = (people: number) => Array.from({ length: people }, (_, at) => at + 1)
const standing = (present: number, more: Partial<ClosingNow> = {}): ClosingNow => ({
  rules: { ...defaultRules('governance-council'), castingVote: true },
  members: numbers(30).map((personNo) => ({ personNo })),
  presences: numbers(present).map(here),
  recusals: [],
  voted: [],
  named: [],
  box: { inFavour: 0, against: 0, abstained: 0 },
  now,
  ...more,
})
const vote = (method: VoteMethod) => ({ method, agendaNo: 1, replyBy: null })
const nothing = { count: null, chairCasts: null }
const roll = (people: number, choice: Choice = 'for') => numbers(people).map((personNo) => ({ personNo, choice }))

describe('the choices that a clerk enters', () => {
  it('are taken by roll and in writing, once for each member, without those left empty', () => {
    const entered = [
      ...[
        { personNo: 1, choice: null },
        { personNo: 2, choice: 'for' as const },
      ],
      ...[{ personNo: 2, choice: 'against' as const }],
    ]
    expect(takeChoices(vote('roll'), entered, standing(3))).toEqual({
      ok: true,
      value: [{ personNo: 2, choice: 'against' }],
    })
    expect(takeChoices(vote('show'), [], standing(3))).toEqual({ ok: true, value: [] })
  })

  it('are refused where none are taken, for strangers, and for whoever may not vote', () => {
    for (const method of ['show', 'secret'] as const) {
      expect(takeChoices(vote(method), roll(1), standing(3))).toMatchObject({ refusal: { kind: 'choices-not-taken' } })
    }
    const stranger = [{ personNo: 31, choice: 'for' as const }]
    expect(takeChoices(vote('roll'), stranger, standing(3))).toMatchObject({
      refusal: { kind: 'no-such-member', personNo: 31 },
    })
    expect(takeChoices(vote('roll'), roll(4), standing(3))).toMatchObject({ refusal: { kind: 'not-here' } })
  })
})

describe('a vote that is closed with its quorum', () => {
  it('waits for every choice by roll, and for the count of hands', () => {
    expect(countOf(vote('roll'), nothing, standing(16, { named: roll(15) }))).toMatchObject({
      refusal: { kind: 'choices-missing', missing: 1 },
    })
    expect(countOf(vote('roll'), nothing, standing(16, { named: roll(16) }))).toMatchObject({
      value: { inFavour: 16, carried: true, shortOf: null },
    })
    expect(countOf(vote('show'), nothing, standing(16))).toMatchObject({ refusal: { kind: 'count-needed' } })
  })

  it('counts as abstained who raised no hand or left the box empty, unless the clerk has counted them', () => {
    const count = { inFavour: 10, against: 2, abstained: null }
    expect(countOf(vote('show'), { ...nothing, count }, standing(16))).toMatchObject({ value: { abstained: 4 } })
    const counted = { ...nothing, count: { ...count, abstained: 3 } }
    expect(countOf(vote('show'), counted, standing(16))).toMatchObject({
      refusal: { kind: 'counts-do-not-add-up', counted: 15, voters: 16 },
    })
    const box = { inFavour: 9, against: 0, abstained: 1 }
    expect(countOf(vote('secret'), nothing, standing(16, { box }))).toMatchObject({
      value: { inFavour: 9, abstained: 7, carried: true },
    })
  })
})

describe('a vote that is closed below the quorum', () => {
  const short = { enrolled: 30, present: 15, shortOf: 16, carried: false, tie: false }

  it('is not carried, and waits for nothing more', () => {
    const none = { inFavour: 0, against: 0, abstained: 0 }
    expect(countOf(vote('show'), nothing, standing(15))).toMatchObject({ value: { ...short, ...none } })
    expect(countOf(vote('roll'), nothing, standing(15, { named: roll(2) }))).toMatchObject({
      value: { ...short, inFavour: 2 },
    })
  })

  it('keeps what was cast, and calls nobody abstained who was not asked', () => {
    const box = { inFavour: 9, against: 0, abstained: 1 }
    expect(countOf(vote('secret'), nothing, standing(15, { box }))).toMatchObject({ value: { ...short, ...box } })
    const count = { inFavour: 15, against: 0, abstained: null }
    expect(countOf(vote('show'), { ...nothing, count }, standing(15))).toMatchObject({
      value: { ...short, inFavour: 15, abstained: 0 },
    })
  })

  it('takes no more votes than people, and no decision of a tie', () => {
    const count = { inFavour: 16, against: 0, abstained: null }
    expect(countOf(vote('show'), { ...nothing, count }, standing(15))).toMatchObject({
      refusal: { kind: 'counts-do-not-add-up' },
    })
    expect(countOf(vote('show'), { count: null, chairCasts: 'for' }, standing(15))).toMatchObject({
      refusal: { kind: 'no-tie-to-decide' },
    })
  })
})

describe('a vote in writing that is closed', () => {
  it('counts the replies against the enrolled, once its last day is over', () => {
    const written = { ...vote('written'), replyBy: localDate('2026-08-04') }
    const recusals = [1, 2].map((agendaNo) => ({
      ...{ agendaNo, personNo: 30, ground: 'withdrew' as const, reason: '자기 단체' },
    }))
    expect(countOf(written, nothing, standing(0, { named: roll(16), recusals }))).toMatchObject({
      value: { present: 16, recused: 1, base: 29, carried: true, shortOf: null },
    })
    expect(countOf(written, nothing, standing(0, { named: roll(15) }))).toMatchObject({
      value: { present: 15, shortOf: 16, carried: false },
    })
    expect(countOf(vote('written'), nothing, standing(0, { named: roll(16) }))).toMatchObject({
      refusal: { kind: 'replies-still-due', replyBy: '2026-08-05', missing: 14 },
    })
  })
})
