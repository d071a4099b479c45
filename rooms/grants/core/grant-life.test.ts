import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { agreement, applicationOf, aroundOf, callOf, entryOf, idOfApplication, receiptOf } from './fixture.ts'
import { GrantEvent } from './grant-event.ts'
import { cancelEntry, enterEvent, leftFor, lifeOf, standingEntries } from './grant-journal.ts'
import { boundOf, type GrantLife, grantedOf, newLife, owed, stateOf, takeEvent } from './grant-life.ts'
import { mayAgree } from './replacement.ts'
import { settle } from './settlement.ts'

const { budget } = applicationOf()
const settlement = settle(
  {
    ...{ granted: won(3_000_000), ownShare: won(500_000), paid: won(3_000_000), interest: won(500) },
    ...{ budget, proportional: false, tolerance: 20 },
  },
  [receiptOf({ amount: won(2_900_000) as never })],
)
const paid = { kind: 'payment', amount: 3_000_000 } as const
const report = { kind: 'report', text: '마쳤습니다.' } as const
const settled = { kind: 'settlement', settlement } as const
const confirmed = { kind: 'verdict', confirmed: true, why: null } as const
type Given = z.input<typeof GrantEvent>
const takeAny = takeEvent<GrantEvent['kind']>
const other = AccountId.parse('head')

/** The life after some events, the verdict given by another. */
const lifeAfter = (...events: readonly Given[]): GrantLife =>
  events.reduce<GrantLife>((life, given) => {
    const event = GrantEvent.parse(given)
    const taken = takeAny(life, event, aroundOf(event.kind === 'verdict' ? { by: other } : {}))
    if (!taken.ok) throw new Error(taken.refusal.kind)
    return taken.value
  }, newLife)

describe('a grant', () => {
  it('goes from chosen to closed', () => {
    const back = { kind: 'return', amount: 100_500 } as const
    const states = [[], [agreement], [paid], [report], [settled], [confirmed], [back]]
    const told = states.map((_, at) => stateOf(lifeAfter(...states.slice(0, at + 1).flat())))
    expect(told).toEqual(['chosen', 'agreed', 'paid', 'reported', 'submitted', 'settled', 'closed'])
    const whole = lifeAfter(agreement, paid, report, settled, confirmed)
    expect(owed(whole)).toBe(100_500)
    // 3,000,000 was paid, and none of the 100,500 that is due is back.
    expect(boundOf(whole)).toBe(3_000_000)
    expect(boundOf(lifeAfter(...states.flat()))).toBe(2_900_000)
    expect([boundOf(newLife), boundOf(lifeAfter(agreement))]).toEqual([0, 3_000_000])
  })

  it('is surrendered before it is paid, and binds nothing; or after, and is settled', () => {
    const early = lifeAfter(agreement, { kind: 'surrender', why: '사람이 없음' })
    expect([stateOf(early), boundOf(early), grantedOf(early), grantedOf(newLife)]).toEqual(['surrendered', 0, 0, 0])
    const late = lifeAfter(agreement, paid, { kind: 'surrender', why: '사람이 없음' })
    expect([stateOf(late), boundOf(late), owed(late)]).toEqual(['surrendered', 3_000_000, 0])
    expect(grantedOf(late)).toBe(3_000_000)
    expect(takeAny(late, GrantEvent.parse(settled), aroundOf())).toMatchObject({ ok: true })
  })

  const gaveUp = [agreement, paid, { kind: 'surrender', why: '사정' }] as const
  const whole = [agreement, paid, report, settled] as const
  it.each<[string, readonly Given[], Given, object]>([
    ['agreed-already', [agreement], agreement, {}],
    ['grant-surrendered', [{ kind: 'surrender', why: '사정' }], agreement, {}],
    ['granted-above-asked', [], { ...agreement, granted: 3_000_001 }, {}],
    ['report-before-end', [], { ...agreement, reportDueOn: '2021-11-29' }, {}],
    ['granted-nothing', [], { ...agreement, granted: 0 }, {}],
    ['granted-above-ceiling', [], { ...agreement, granted: 5_000_001 }, { asked: won(9_000_000) }],
    ['granted-above-left', [], agreement, { left: won(2_999_999) }],
    ['own-share-short', [], { ...agreement, ownShare: 333_333 }, {}],
    ['not-agreed', [], { kind: 'change', endsOn: '2021-12-01', why: '늦음' }, {}],
    ['grant-surrendered', gaveUp, { kind: 'change', endsOn: '2021-12-01', why: '늦음' }, {}],
    ['settled-already', whole, { kind: 'change', endsOn: '2021-12-01', why: '늦음' }, {}],
    ['changes-nothing', [agreement], { kind: 'change', why: '없음' }, {}],
    ['granted-above-asked', [agreement], { kind: 'change', granted: 3_000_001, why: '늘림' }, {}],
    ['report-before-end', [agreement], { kind: 'change', endsOn: '2021-12-16', why: '늦음' }, {}],
    ['granted-below-paid', [agreement, paid], { kind: 'change', granted: 2_999_999, why: '줄임' }, {}],
    ['own-share-short', [agreement], { kind: 'change', ownShare: 0, why: '줄임' }, {}],
    ['budget-not-whole', [agreement], { kind: 'change', budget: [{ label: '강사비', amount: 1 }], why: '바꿈' }, {}],
    ['not-agreed', [], paid, {}],
    ['grant-surrendered', gaveUp, paid, {}],
    ['settled-already', whole, paid, {}],
    ['paid-nothing', [agreement], { ...paid, amount: 0 }, {}],
    ['paid-above-granted', [agreement], { ...paid, amount: 3_000_001 }, {}],
    ['nothing-paid', [agreement], { kind: 'interest', amount: 10 }, {}],
    ['settled-already', whole, { kind: 'interest', amount: 10 }, {}],
    ['not-agreed', [], report, {}],
    ['grant-surrendered', gaveUp, report, {}],
    ['reported-already', [agreement, report], report, {}],
    ['grant-surrendered', gaveUp, { kind: 'surrender', why: '다시' }, {}],
    ['settled-already', whole, { kind: 'surrender', why: '늦게' }, {}],
    ['nothing-paid', [agreement, report], settled, {}],
    ['not-reported', [agreement, paid], settled, {}],
    ['settled-already', whole, settled, {}],
    ['not-submitted', [agreement, paid], confirmed, {}],
    ['settled-already', [...whole, confirmed], confirmed, {}],
    ['own-settlement', whole, confirmed, {}],
    ['verdict-without-reason', whole, { ...confirmed, confirmed: false }, { by: other }],
    ['not-settled', whole, { kind: 'return', amount: 1 }, {}],
    ['returned-nothing', [...whole, confirmed], { kind: 'return', amount: 0 }, {}],
    ['returned-above-owed', [...whole, confirmed], { kind: 'return', amount: 100_501 }, {}],
  ])('refuses %s', (kind, events, event, around) => {
    expect(takeAny(lifeAfter(...events), GrantEvent.parse(event), aroundOf(around))).toMatchObject({
      refusal: { kind },
    })
  })

  it('changes in amounts and term, and goes back to be settled anew', () => {
    const lines = [{ label: '강사비', amount: 2_400_000 }]
    const moved = lifeAfter(agreement, {
      kind: 'change',
      granted: 2_000_000,
      ownShare: 400_000,
      budget: lines,
      why: '줄임',
    })
    expect([moved.budget, lifeAfter(agreement).budget]).toEqual([lines, null])
    const changed = lifeAfter(agreement, { kind: 'change', granted: 2_000_000, ownShare: 400_000, why: '줄임' })
    expect(changed.agreed).toMatchObject({ granted: 2_000_000, ownShare: 400_000, endsOn: '2021-11-30' })
    const longer = lifeAfter(agreement, { kind: 'change', endsOn: '2021-12-10', why: '늦음' })
    expect(longer.agreed).toMatchObject({ granted: 3_000_000, ownShare: 500_000, endsOn: '2021-12-10' })
    const later = lifeAfter(agreement, { kind: 'change', reportDueOn: '2021-12-31', why: '늦음' })
    expect(later.agreed).toMatchObject({ endsOn: '2021-11-30', reportDueOn: '2021-12-31' })
    const back = lifeAfter(...whole, { kind: 'verdict', confirmed: false, why: '영수증이 빠짐' })
    expect(stateOf(back)).toBe('reported')
    expect(stateOf(lifeAfter(agreement, paid, { kind: 'interest', amount: 500 }))).toBe('paid')
    const nobody = aroundOf({ by: null })
    expect(takeAny(lifeAfter(...whole), GrantEvent.parse(confirmed), nobody)).toMatchObject({ ok: true })
  })
})

describe('the journal of a grant', () => {
  const [call, application] = [callOf(), applicationOf()]
  const around = { left: won(10_000_000), today: localDate('2021-06-01') }
  const first = entryOf(1, agreement)

  it('tells its life, without what was cancelled', () => {
    const entries = [first, entryOf(2, paid), entryOf(3, null, { cancels: entryOf(2, paid).id, reason: '잘못' })]
    expect(lifeOf(call, application, entries).paid).toBe(0)
    expect(standingEntries(entries)).toHaveLength(1)
    expect(() => lifeOf(call, application, [entryOf(1, paid)])).toThrow('not-agreed')
  })

  it('takes entries in the order of days that have come', () => {
    const pay = { ...entryOf(2, paid), event: GrantEvent.parse(paid) }
    expect(enterEvent(call, application, [first], pay, around)).toMatchObject({ value: { paid: 3_000_000 } })
    const late = { ...pay, on: localDate('2021-06-02') }
    expect(enterEvent(call, application, [first], late, around)).toMatchObject({ refusal: { kind: 'still-to-come' } })
    const early = { ...pay, on: localDate('2021-05-02') }
    expect(enterEvent(call, application, [first], early, around)).toMatchObject({
      refusal: { kind: 'before-last-entry', last: '2021-05-03' },
    })
    const decided = callOf({ decidedOn: '2021-05-04' })
    expect(enterEvent(decided, application, [first], pay, around)).toMatchObject({
      refusal: { kind: 'before-the-decision', decidedOn: '2021-05-04' },
    })
    const open = callOf({ ceiling: null, decidedOn: '2021-05-03' })
    const begin = { ...first, event: GrantEvent.parse(agreement) }
    expect(enterEvent(open, application, [], begin, around)).toMatchObject({ ok: true })
  })

  it('takes out the last entry alone', () => {
    const free = { left: won(10_000_000), isReplaced: false, mayConfirm: false }
    const last = entryOf(2, paid)
    expect(cancelEntry(call, application, [first, last], first.id, free)).toMatchObject({
      refusal: { kind: 'not-the-last-entry' },
    })
    expect(cancelEntry(call, application, [first, last], last.id, free)).toMatchObject({ value: { paid: 0 } })
    expect(cancelEntry(call, application, [], first.id, free)).toMatchObject({ ok: false })
  })

  it('keeps a surrender whose place is taken, and binds no more than is left', () => {
    const gone = entryOf(2, { kind: 'surrender', why: '사정' })
    const cancel = (left: number, isReplaced: boolean) =>
      cancelEntry(call, application, [first, gone], gone.id, { left: won(left), isReplaced, mayConfirm: true })
    expect(cancel(10_000_000, true)).toMatchObject({ refusal: { kind: 'place-taken' } })
    expect(cancel(2_999_999, false)).toMatchObject({ refusal: { kind: 'binds-above-left', left: 2_999_999 } })
    expect(cancel(3_000_000, false)).toMatchObject({ ok: true })
    const paidBack = cancelEntry(call, application, [first, entryOf(2, paid)], entryOf(2, paid).id, {
      ...{ left: won(3_000_000), isReplaced: true, mayConfirm: false },
    })
    expect(paidBack).toMatchObject({ ok: true })
    const whole = [agreement, paid, report, settled, confirmed].map((event, at) =>
      entryOf(at + 1, event, event.kind === 'verdict' ? { by: other } : {}),
    )
    const undo = (mayConfirm: boolean) =>
      cancelEntry(call, application, whole, entryOf(5, confirmed).id, {
        ...{ left: won(10_000_000), isReplaced: false, mayConfirm },
      })
    expect(undo(false)).toMatchObject({ refusal: { kind: 'verdict-by-head' } })
    expect(undo(true)).toMatchObject({ value: { confirmedOn: null } })
  })

  it('leaves for one grant what the others do not bind', () => {
    const lives = new Map([
      [idOfApplication('one'), lifeAfter(agreement)],
      [idOfApplication('two'), lifeAfter(agreement)],
    ])
    expect(leftFor(call, lives, idOfApplication('one'))).toBe(7_000_000)
    expect(leftFor(call, lives, idOfApplication('three'))).toBe(4_000_000)
  })
})

describe('the reserve', () => {
  const [a, b, c, d] = ['aa', 'bb', 'cc', 'dd'].map(idOfApplication) as [never, never, never, never]
  const result = [
    { id: a, as: 'chosen', place: 1 },
    { id: b, as: 'reserve', place: 1 },
    { id: c, as: 'reserve', place: 2 },
  ] as const
  const gone = lifeAfter({ kind: 'surrender', why: '사정' })
  const lives = new Map([[a, gone]])

  it('follows in its order, once for each who surrendered', () => {
    expect(mayAgree(result, new Map(), new Set(), a, null)).toMatchObject({ ok: true })
    expect(mayAgree(result, lives, new Set(), b, a)).toMatchObject({ ok: true })
    expect(mayAgree(result, new Map([...lives, [b, gone]]), new Set(), c, a)).toMatchObject({ ok: true })
    expect(mayAgree(result, new Map([...lives, [b, newLife]]), new Set(), b, a)).toMatchObject({ ok: true })
  })

  it('takes no place of one that never had one, and one of a reserve that had', () => {
    const waited = new Map([...lives, [b, gone]])
    expect(mayAgree(result, waited, new Set([a]), c, b)).toMatchObject({ refusal: { kind: 'not-surrendered' } })
    const had = new Map([...lives, [b, lifeAfter(agreement, { kind: 'surrender', why: '사정' })]])
    expect(mayAgree(result, had, new Set([a]), c, b)).toMatchObject({ ok: true })
  })

  it.each([
    ['not-chosen', d, null],
    ['replaces-nobody', a, b],
    ['not-surrendered', b, null],
    ['not-surrendered', b, c],
    ['not-the-next', c, a],
  ])('refuses %s', (kind, own, replaces) => {
    expect(mayAgree(result, lives, new Set(), own, replaces)).toMatchObject({ refusal: { kind } })
  })

  it('is not called twice for one place, nor in the place of one that stands', () => {
    expect(mayAgree(result, lives, new Set([a]), b, a)).toMatchObject({ refusal: { kind: 'replaced-already' } })
    expect(mayAgree(result, new Map([[a, lifeAfter(agreement)]]), new Set(), b, a)).toMatchObject({
      refusal: { kind: 'not-surrendered' },
    })
    const agreed = new Map([...lives, [b, lifeAfter(agreement)]])
    expect(mayAgree(result, agreed, new Set(), b, a)).toMatchObject({ refusal: { kind: 'not-the-next' } })
  })
})
