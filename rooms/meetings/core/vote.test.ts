import { describe, expect, it } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { readAgenda } from './agenda.ts'
import type { Presence } from './attendance.ts'
import { MeetingId } from './meeting.ts'
import { isDue } from './meeting-request.ts'
import { defaultRules, isPaid } from './meeting-rules.ts'
import { registeredMeeting } from './registered-meeting.ts'
import { resolutionOf } from './resolution-text.ts'
import {
  countChoices,
  countVote,
  countWritten,
  isCastByMembers,
  isRejected,
  mayDecideGate,
  type Vote,
  VoteId,
} from './vote.ts'
import { mayCast, mayVote, votersOf } from './voters.ts'
import { mayBeVotedOn } from './voting-order.ts'

const rules = defaultRules('governance-council')
const now = Instant.parse('2026-08-05T06:00:00.000Z')
const agenda = readAgenda('2027년 사업계획 의결\n보고: 추진 상황\n기타) 다음 회의')
const room = { enrolled: 30, present: 16, recused: 1 }
const vote: Vote = {
  id: VoteId.parse('v1'),
  meetingId: MeetingId.parse('m1'),
  agendaNo: 1,
  method: 'roll',
  motion: '원안대로 의결',
  replyBy: null,
  openedAt: now,
  closedAt: null,
  counted: null,
  gateId: null,
}

describe('a vote in the room', () => {
  it('counts a recused member out of the base: 8 of 15 carry, 8 of 16 do not', () => {
    const count = { inFavour: 8, against: 7, abstained: 0 }
    expect(countVote(count, room, rules, null)).toMatchObject({ value: { base: 15, needed: 8, carried: true } })
    const inBase = { ...rules, recusal: 'in-base' as const }
    expect(countVote(count, room, inBase, null)).toMatchObject({ value: { base: 16, needed: 9, carried: false } })
  })

  it('counts abstentions in or out of the base as the rule says', () => {
    const count = { inFavour: 6, against: 5, abstained: 4 }
    expect(countVote(count, room, rules, null)).toMatchObject({ value: { base: 15, carried: false } })
    const outside = { ...rules, abstention: 'out-of-base' as const }
    expect(countVote(count, room, outside, null)).toMatchObject({ value: { base: 11, needed: 6, carried: true } })
  })

  it('leaves a tie rejected, or to the chair where the rule says so, and to nobody else', () => {
    const [tied, all] = [
      { inFavour: 8, against: 8, abstained: 0 },
      { ...room, recused: 0 },
    ]
    expect(countVote(tied, all, rules, null)).toMatchObject({ value: { tie: true, carried: false, chairCasts: null } })
    expect(countVote(tied, all, rules, 'for')).toMatchObject({ refusal: { kind: 'chair-may-not-decide-ties' } })
    const chair = { ...rules, castingVote: true }
    expect(countVote(tied, all, chair, null)).toMatchObject({ refusal: { kind: 'casting-vote-needed', votes: 8 } })
    expect(countVote(tied, all, chair, 'for')).toMatchObject({ value: { carried: true } })
    expect(countVote(tied, all, chair, 'against')).toMatchObject({ value: { carried: false } })
    const won = { inFavour: 9, against: 7, abstained: 0 }
    expect(countVote(won, all, chair, 'for')).toMatchObject({ refusal: { kind: 'no-tie-to-decide' } })
  })

  it('is voted on by who is in the room, not recused, once', () => {
    const here: Presence = { personNo: 1, cameAt: now, leftAt: null, byProxy: false, notedBy: 'clerk' }
    const standing = {
      presences: [here, { ...here, personNo: 2 }, { ...here, personNo: 3 }],
      recusals: [
        { agendaNo: 1, personNo: 2, ground: 'withdrew' as const, reason: '자기 단체의 사업' },
        { agendaNo: 2, personNo: 3, ground: 'excluded' as const, reason: '다른 안건' },
        { agendaNo: 1, personNo: 8, ground: 'challenged' as const, reason: '오지 않음' },
      ],
      voted: [{ personNo: 3 }, { personNo: 9 }],
      now,
    }
    expect(mayVote(vote, 1, standing)).toMatchObject({ ok: true })
    expect(mayVote(vote, 2, standing)).toMatchObject({ refusal: { kind: 'recused' } })
    expect(mayVote(vote, 3, standing)).toMatchObject({ refusal: { kind: 'voted-already' } })
    expect(mayVote(vote, 4, standing)).toMatchObject({ refusal: { kind: 'not-here' } })
    expect(mayVote({ ...vote, method: 'written' }, 4, standing)).toMatchObject({ ok: true })
    const { present, recused } = votersOf(vote, standing)
    expect([[...present], recused]).toEqual([[1, 2, 3, 9], 1])
  })
})

describe('a member votes themselves', () => {
  const voting = { recusals: [], presences: [], voted: [], now }
  const written = { ...vote, method: 'written' as const, replyBy: localDate('2026-08-05') }
  const kindOf = (outcome: ReturnType<typeof mayCast>) => (outcome.ok ? 'ok' : outcome.refusal.kind)

  it('in secret or in writing, while it is open', () => {
    expect(kindOf(mayCast(vote, 1, voting))).toBe('not-cast-by-members')
    expect(kindOf(mayCast({ ...vote, method: 'secret', closedAt: now }, 1, voting))).toBe('vote-closed')
    expect(kindOf(mayCast({ ...vote, method: 'secret' }, 1, voting))).toBe('not-here')
    const here: Presence = { personNo: 1, cameAt: now, leftAt: null, byProxy: false, notedBy: 'code' }
    expect(kindOf(mayCast({ ...vote, method: 'secret' }, 1, { ...voting, presences: [here] }))).toBe('ok')
  })

  it('in writing until the last day for replies', () => {
    expect(kindOf(mayCast(written, 1, voting))).toBe('ok')
    const dayAfter = { ...voting, now: Instant.parse('2026-08-05T15:00:00.000Z') }
    expect(mayCast(written, 1, dayAfter)).toEqual({
      ok: false,
      refusal: { kind: 'replies-closed', replyBy: '2026-08-05' },
    })
    expect(kindOf(mayCast(written, 1, { ...dayAfter, voted: [{ personNo: 1 }] }))).toBe('voted-already')
  })
})

describe('a resolution in writing', () => {
  const due = { rules, replyBy: localDate('2026-08-10') }
  const few = { inFavour: 10, against: 2, abstained: 0 }
  const many = { inFavour: 16, against: 4, abstained: 1 }

  it('waits for its deadline or the last reply, and is not carried by too few', () => {
    const [on, after] = [localDate('2026-08-10'), localDate('2026-08-11')]
    expect(countWritten(few, { enrolled: 30, recused: 1 }, { ...due, today: on })).toMatchObject({
      refusal: { kind: 'replies-still-due', missing: 17 },
    })
    expect(countWritten(few, { enrolled: 30, recused: 1 }, { ...due, today: after })).toMatchObject({
      value: { enrolled: 30, present: 12, inFavour: 10, shortOf: 16, carried: false },
    })
    expect(countWritten(many, { enrolled: 21, recused: 0 }, { ...due, today: on })).toMatchObject({
      value: { base: 21, needed: 11, carried: true, present: 21, shortOf: null },
    })
  })

  it('is carried by a majority of the enrolled, or of the replies, as the rule says', () => {
    const today = localDate('2026-08-11')
    const count = { inFavour: 12, against: 5, abstained: 2 }
    expect(countWritten(count, { enrolled: 30, recused: 1 }, { ...due, today })).toMatchObject({
      value: { base: 29, needed: 15, carried: false },
    })
    const ofReplies = {
      ...rules,
      written: { ...rules.written, of: 'replies' as const },
      abstention: 'out-of-base' as const,
    }
    expect(countWritten(count, { enrolled: 30, recused: 1 }, { ...due, rules: ofReplies, today })).toMatchObject({
      value: { base: 17, needed: 9, carried: true },
    })
    const recusedIn = { ...rules, recusal: 'in-base' as const }
    expect(countWritten(count, { enrolled: 30, recused: 1 }, { ...due, rules: recusedIn, today })).toMatchObject({
      value: { base: 30 },
    })
  })
})

describe('the order of votes', () => {
  const standing = { form: 'in-person' as const, agenda, votes: [] as Vote[], today: localDate('2026-08-05') }
  const wish = { agendaNo: 1, method: 'show' as const, replyBy: null }
  const kindOf = (outcome: ReturnType<typeof mayBeVotedOn>) => (outcome.ok ? 'ok' : outcome.refusal.kind)

  it('is one motion at a time', () => {
    expect(kindOf(mayBeVotedOn(wish, standing))).toBe('ok')
    expect(kindOf(mayBeVotedOn({ ...wish, agendaNo: 9 }, standing))).toBe('no-such-point')
    expect(kindOf(mayBeVotedOn({ ...wish, agendaNo: 2 }, standing))).toBe('not-a-motion')
    expect(kindOf(mayBeVotedOn(wish, { ...standing, votes: [vote] }))).toBe('vote-still-open')
    expect(kindOf(mayBeVotedOn(wish, { ...standing, votes: [{ ...vote, closedAt: now }] }))).toBe('ok')
  })

  it('in writing has a last day that is still to come', () => {
    const written = { ...standing, form: 'written' as const, votes: [{ ...vote, agendaNo: 5 }] }
    expect(kindOf(mayBeVotedOn(wish, written))).toBe('written-only-in-writing')
    const own = { ...wish, method: 'written' as const }
    expect(kindOf(mayBeVotedOn(own, standing))).toBe('written-only-in-writing')
    expect(kindOf(mayBeVotedOn(own, written))).toBe('reply-date-needed')
    expect(kindOf(mayBeVotedOn({ ...own, replyBy: localDate('2026-08-04') }, written))).toBe('reply-date-has-passed')
    expect(kindOf(mayBeVotedOn({ ...own, replyBy: localDate('2026-08-05') }, written))).toBe('ok')
    expect(kindOf(mayBeVotedOn({ ...own, replyBy: localDate('2026-08-05') }, { ...written, votes: [vote] }))).toBe(
      'vote-still-open',
    )
  })
})

it('reads an agenda line by line, with its marks and numbers', () => {
  expect(agenda.map(({ no, kind, title }) => [no, kind, title])).toEqual([
    [1, 'motion', '2027년 사업계획 의결'],
    [2, 'report', '추진 상황'],
    [3, 'other', '다음 회의'],
  ])
  expect(readAgenda('1. 예산안\n\n [보고] 2) 결산').map(({ kind, title }) => [kind, title])).toEqual([
    ['motion', '예산안'],
    ['report', '결산'],
  ])
})

it('enters a carried motion among the resolutions, and nothing that was not carried', () => {
  const counted = countVote({ inFavour: 15, against: 0, abstained: 0 }, room, rules, null)
  if (!counted.ok) throw new Error('not counted')
  expect(resolutionOf({ ...vote, counted: counted.value }, agenda)).toMatchObject({
    text: '2027년 사업계획 의결: 원안대로 의결',
    inFavour: 15,
    present: 16,
    enrolled: 30,
    base: 15,
    needed: 8,
  })
  const named = { ...vote, motion: '2027년 사업계획 의결을 수정 의결', counted: counted.value }
  expect(resolutionOf(named, agenda)?.text).toBe('2027년 사업계획 의결을 수정 의결')
  expect(resolutionOf({ ...named, agendaNo: 7, motion: '그 밖' }, agenda)?.text).toBe('그 밖')
  expect(resolutionOf({ ...vote, counted: { ...counted.value, carried: false } }, agenda)).toBeNull()
  expect(resolutionOf(vote, agenda)).toBeNull()
  const gates = [vote, { ...vote, counted: counted.value }, { counted: counted.value, gateId: GateId.parse('gate-1') }]
  expect(gates.map((one) => mayDecideGate(one))).toMatchObject([
    { refusal: { kind: 'vote-not-carried' } },
    { ok: true },
    { refusal: { kind: 'vote-decided-a-gate' } },
  ])
  const closings = [null, counted.value, { ...counted.value, carried: false }]
  expect(closings.map((one) => isRejected({ counted: one }))).toEqual([false, false, true])
})

it('adds up choices, knows who casts, who is paid, and when a request is due', () => {
  const made = (['for', 'for', 'against', 'abstain'] as const).map((choice) => ({ choice }))
  expect(countChoices(made)).toEqual({ inFavour: 2, against: 1, abstained: 1 })
  expect((['show', 'roll', 'secret', 'written'] as const).map((method) => isCastByMembers({ method }))).toEqual([
    ...[false, false, true, true],
  ])
  const kinds = ['appointed-civil', 'appointed-councillor', 'ex-officio'] as const
  expect(kinds.map((kind) => isPaid(rules, kind))).toEqual([true, false, false])
  expect(kinds.map((kind) => isPaid(defaultRules('subcommittee'), kind))).toEqual([false, false, false])
  expect([isDue(9, 10), isDue(10, 10), isDue(10, null)]).toEqual([false, true, false])
})

it('a meeting that closes after midnight ends on the later day', () => {
  const called = { id: MeetingId.parse('m1'), bodyId: BodyId.parse('council'), heldOn: localDate('2026-08-05') }
  const closing = { round: { year: 2026, no: 2 }, attendance: 16, groupText: '협치회의' }
  const periodOf = (lastDay: string | null) =>
    registeredMeeting(called as never, { ...closing, lastDay: lastDay === null ? null : localDate(lastDay) }).period
  expect(periodOf(null)).toMatchObject({ from: '2026-08-05', to: '2026-08-05' })
  expect(periodOf('2026-08-06')).toMatchObject({ from: '2026-08-05', to: '2026-08-06' })
})
