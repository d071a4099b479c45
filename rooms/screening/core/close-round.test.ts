import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { holidaysOf } from '#rooms/cycle/core/holidays.ts'
import { decideGate } from '#rooms/items/core/decide-gate.ts'
import { Gate } from '#rooms/items/core/gate.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { closeRound, sumRound } from './close-round.ts'
import { problemsOf, type ReviewContent } from './department-review.ts'
import { reviewOf } from './fixture.ts'
import { hashOfSecret, LinkSecret } from './link-secret.ts'
import { screeningPersonal } from './personal.ts'
import { dueOf, isOverdue, openRound, type ReviewRound, RoundId } from './review-round.ts'
import { boardOf, owes } from './round-board.ts'
import { reasonCodes, verdicts } from './verdict.ts'

const round: ReviewRound = {
  ...{ id: RoundId.parse('round-1'), cycleId: CycleKey.parse('cycle-2021'), name: '부서 검토', gateOrder: 3 },
  ...{ decider: '관련 부서', openedOn: localDate('2020-05-27'), dueOn: localDate('2020-06-12') },
  ...{ closedOn: null, gateId: null },
}
const confirmed = (id: string, content: Partial<ReviewContent>) => reviewOf(id, { state: 'confirmed', content })

describe('closing a round', () => {
  it('lets suitable items pass with the adjusted amount, and unsuitable ones leave with theirs', () => {
    const reviews = [
      confirmed('a', { verdict: 'suitable' }),
      confirmed('b', { verdict: 'conditional', conditions: '부지 확보', adjusted: won(400_000) }),
      confirmed('c', { verdict: 'unsuitable', reasonCode: 'duplicate', opinion: '이미 추진 중' }),
    ]
    expect(closeRound(round, reviews, null)).toMatchObject({
      value: [
        { itemId: 'item-a', outcome: 'passed', won: 1_000_000, conditional: false, reason: null },
        { itemId: 'item-b', outcome: 'passed', won: 400_000, conditional: true, reason: '부지 확보' },
        { itemId: 'item-c', outcome: 'rejected', won: 1_000_000, reasonCode: 'duplicate', reason: '이미 추진 중' },
      ],
    })
    expect(sumRound([...reviews, reviewOf('d'), reviewOf('e', { requested: null })])).toEqual({
      passed: { count: 2, won: 1_400_000 },
      rejected: { count: 1, won: 1_000_000 },
      undecided: { count: 2, won: 1_000_000 },
    })
  })

  it('says what is missing, and goes on without it for a written reason', () => {
    const reviews = [
      confirmed('a', { verdict: 'suitable' }),
      ...[reviewOf('b'), reviewOf('c', { departmentId: null }), reviewOf('d', { state: 'begun' })],
      reviewOf('e', { state: 'submitted' }),
    ]
    expect(closeRound(round, reviews, null)).toEqual({
      ok: false,
      refusal: { kind: 'reviews-missing', unassigned: 1, open: 1, begun: 1, submitted: 1 },
    })
    const left = closeRound(round, reviews, '내일까지 받기로 함')
    expect(left.ok && left.value.map(({ itemId }) => itemId)).toEqual(['item-a'])
  })

  it('happens once', () => {
    const closed = { ...round, closedOn: localDate('2020-06-12'), gateId: 'g' }
    expect(closeRound(closed, [], null)).toEqual({ ok: false, refusal: { kind: 'round-closed', on: '2020-06-12' } })
    expect([isOverdue(round, localDate('2020-06-13')), isOverdue(closed, localDate('2020-06-13'))]).toEqual([
      true,
      false,
    ])
    expect(isOverdue(round, round.dueOn)).toBe(false)
  })
})

describe('opening a round', () => {
  it('lasts until a day, or for so many working days', () => {
    const none = holidaysOf([])
    const due = (dueOn: string | null, workingDays: number | null) =>
      dueOf(round.openedOn, { dueOn: dueOn === null ? null : localDate(dueOn), workingDays }, none)
    expect(due('2020-06-12', 3)).toEqual({ ok: true, value: '2020-06-12' })
    expect(due(null, 3)).toEqual({ ok: true, value: '2020-06-01' })
    expect(due(null, null)).toEqual({ ok: false, refusal: { kind: 'due-missing' } })
  })

  it('takes what stands before the gate', () => {
    const item = { id: 'a' }
    const at = (state: string) => ({ item, standing: { state } }) as never
    expect(openRound(round, [at('not-seen'), at('standing'), at('left'), at('unaccounted')])).toEqual({
      ok: true,
      value: [item, item],
    })
    expect(openRound(round, [at('left')])).toEqual({ ok: false, refusal: { kind: 'nothing-to-review' } })
    expect(openRound({ ...round, dueOn: localDate('2020-05-26') }, [])).toMatchObject({
      refusal: { kind: 'due-before-opening' },
    })
  })
})

it('counts by department: what nobody has first, then who has most to do', () => {
  const board = boardOf(
    [
      reviewOf('a', { state: 'begun' }),
      reviewOf('b', { departmentId: 'school' as never, state: 'confirmed', requested: null }),
      reviewOf('c', { departmentId: null }),
      reviewOf('d', { departmentId: 'aged' as never, state: 'submitted' }),
    ],
    new Map([['park', '2021-03-02T01:00:00.000Z' as never]]),
  )
  expect(board.map(({ departmentId }) => departmentId)).toEqual([null, 'park', 'aged', 'school'])
  expect(board[1]).toMatchObject({ all: 1, begun: 1, requested: 1_000_000, remindedAt: '2021-03-02T01:00:00.000Z' })
  expect(board.filter(owes).map(({ departmentId }) => departmentId)).toEqual(['park'])
})

/** Whatever departments hand in by the rules, the gate that it makes reconciles: 22 + 84 = 106. */
it('always makes a gate that reconciles in count and in won', () => {
  const words = fc.constantFrom(null, '까닭')
  const content: fc.Arbitrary<ReviewContent> = fc.record({
    verdict: fc.constantFrom(...verdicts),
    reasonCode: fc.constantFrom(null, ...reasonCodes),
    adjusted: fc.option(fc.integer({ min: 0, max: 2_000_000 }).map(won), { nil: null }),
    conditions: words,
    amountReason: words,
    opinion: words,
    partnerIds: fc.constant([]),
  })
  const gate = Gate.parse({
    ...{ id: 'gate', cycleId: 'cycle-2021', name: '부서 검토', order: 3, decider: '관련 부서', meetingId: null },
    ...{ period: { from: '2020-05-27', to: '2020-06-12', precision: 'day' }, kind: 'review', imported: false },
  })
  fc.assert(
    fc.property(fc.array(content, { maxLength: 30 }), (contents) => {
      const asked = won(1_000_000)
      const complete = contents.filter((one) => problemsOf(one, asked).length === 0)
      const reviews = complete.map((one, at) => confirmed(`${at}`, one))
      const closed = closeRound(round, reviews, null)
      if (!closed.ok) throw new Error(closed.refusal.kind)
      const arrivals = reviews.map(({ itemId }) => ({
        ...{ itemId, via: 'entered' as const, count: 1, won: asked, sharesWith: [] },
      }))
      const outcomes = closed.value.map((outcome) => ({ ...outcome, into: null }))
      const decided = decideGate(gate, arrivals, outcomes, [])
      expect(decided).toMatchObject({ ok: true })
      const { passed, rejected, undecided } = sumRound(reviews)
      expect(passed.count + rejected.count + undecided.count).toBe(reviews.length)
      if (decided.ok) expect(decided.value.passed.count).toBe(passed.count)
    }),
  )
})

it('keeps of a link its hash alone, and says of every account that it is one', () => {
  const [one, other] = ['a', 'b'].map((letter) => letter.repeat(43))
  expect(LinkSecret.safeParse('short').success).toBe(false)
  expect(hashOfSecret(`${one}`)).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOfSecret(`${one}`)).not.toBe(hashOfSecret(`${other}`))
  expect(screeningPersonal.people).toEqual({
    department_review: 'taken_by submitted_by',
    screening_member: 'account_id',
    work_handover: 'from_id to_id',
    review_stand_in: 'acted_by acted_for',
  })
})
