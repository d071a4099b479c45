import { describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { BodyRules } from './body.ts'
import { type Appointment, fillSeat, renewalsOf, vacateSeat } from './fill-seat.ts'
import { HeldTenure, Seat, shownTenure } from './seat.ts'

const rules = BodyRules.parse({
  opens: null,
  resolves: null,
  regularPerYear: null,
  extraordinaryShare: null,
  chairMayCall: false,
  maxSeats: 30,
  sizeText: null,
  terms: [
    { seatKind: 'appointed-civil', rule: { kind: 'years', years: 2, renewals: 1 } },
    { seatKind: 'appointed-councillor', rule: { kind: 'own-office' } },
  ],
  basis: null,
})
const civil = Seat.parse({ id: 'civil-1', kind: 'appointed-civil', label: '민간위원 1' })
const exOfficio = Seat.parse({ id: 'ex-1', kind: 'ex-officio', label: '당연직 1' })
const councillor = Seat.parse({ id: 'councillor-1', kind: 'appointed-councillor', label: '구의원 1' })
const from = (text: string, renewals = 0, more: Partial<Appointment> = {}): Appointment => ({
  ...{ from: localDate(text), statedEnd: null, renewals },
  ...{ holder: null, appointedBy: null, recommendedBy: null, ...more },
})
const held = (seatId: string, first: string, last: string, more: object = {}): HeldTenure =>
  HeldTenure.parse({
    ...{ seatId, from: first, to: last, vacatedOn: null, renewals: 0, holder: null },
    ...{ appointedBy: null, recommendedBy: null, endKind: null, endWords: null, ...more },
  })
const second = held('civil-1', '2019-05-29', '2021-05-28')
const fill = (
  appointment: Appointment,
  {
    seat = civil,
    tenures = [],
    own = [],
    by = rules,
  }: { seat?: Seat; tenures?: HeldTenure[]; own?: HeldTenure[]; by?: BodyRules } = {},
) => fillSeat({ rules: by, seat, tenures, ofHolder: own.map((one) => ({ ...one, kind: civil.kind })) }, appointment)

describe('fillSeat', () => {
  it('gives the term of the seat’s kind', () => {
    const filled = fill(from('2021-05-29', 1), { tenures: [second] })
    expect(filled).toMatchObject({ ok: true, value: { from: '2021-05-29', to: '2023-05-28', renewals: 1 } })
    expect(filled.ok && shownTenure(filled.value)).toEqual({
      ...{ seatId: 'civil-1', from: '2021-05-29', to: '2023-05-28', vacatedOn: null, renewals: 1, restOfTerm: false },
    })
  })

  it('refuses a second renewal and a term without an end', () => {
    expect(fill(from('2021-05-29', 2))).toMatchObject({ refusal: { kind: 'no-renewal-left' } })
    expect(fill(from('2018-07-13'), { seat: councillor })).toMatchObject({ refusal: { kind: 'end-not-stated' } })
  })

  it('refuses a seat that is held when the term begins or later in it', () => {
    const taken = { refusal: { kind: 'seat-taken', seatId: 'civil-1', until: '2021-05-28' } }
    expect(fill(from('2021-05-28'), { tenures: [second] })).toMatchObject(taken)
    expect(fill(from('2018-05-29'), { tenures: [second] })).toMatchObject(taken)
    expect(fill(from('2017-01-01'), { tenures: [second] }).ok).toBe(true)
  })

  it('counts the renewals of the holder, on whatever seat of the kind, and starts anew after a break', () => {
    const me = AccountId.parse('me')
    const once = held('civil-2', '2019-05-29', '2021-05-28', { holder: me })
    expect(fill(from('2021-05-29', 0, { holder: me }), { own: [once] })).toMatchObject({ value: { renewals: 1 } })
    const again = held('civil-2', '2021-05-29', '2023-05-28', { holder: me, renewals: 1 })
    const third = from('2023-06-15', 0, { holder: me })
    expect(fill(third, { own: [once, again] })).toMatchObject({ refusal: { kind: 'no-renewal-left', renewals: 2 } })
    expect(fill(third, { own: [again, once] })).toMatchObject({ refusal: { kind: 'no-renewal-left', renewals: 2 } })
    expect(fill(from('2023-11-24', 0, { holder: me }), { own: [again] }).ok).toBe(false)
    expect(fill(from('2023-11-25', 0, { holder: me }), { own: [again] })).toMatchObject({ value: { renewals: 0 } })
    expect(fill(from('2021-05-29', 0, { holder: me }), { seat: exOfficio, own: [once] })).toMatchObject({
      value: { to: null, renewals: 0 },
    })
  })

  it('refuses a second seat of the body to one who holds one', () => {
    const other = held('civil-2', '2021-01-01', '2022-12-31')
    expect(fill(from('2022-06-01'), { own: [other] })).toMatchObject({
      refusal: { kind: 'member-already', seatId: 'civil-2' },
    })
    const open = held('civil-2', '2021-01-01', '2022-12-31', { to: null })
    expect(fill(from('2030-06-01'), { own: [open] })).toMatchObject({ refusal: { kind: 'member-already' } })
  })

  it('lets whoever replaces a member serve the rest of the term, which counts or not as the rule says', () => {
    const me = AccountId.parse('me')
    const rest = (counts: boolean) =>
      BodyRules.parse({
        ...rules,
        terms: [
          { seatKind: 'appointed-civil', rule: { kind: 'years', years: 2, renewals: 1, replacement: { counts } } },
        ],
      })
    const left = held('civil-1', '2019-05-29', '2021-05-28', { vacatedOn: '2020-03-01', endKind: 'resigned' })
    const replacing = fill(from('2020-03-10', 0, { holder: me }), { tenures: [left], by: rest(true) })
    expect(replacing).toMatchObject({ value: { to: '2021-05-28', restOfTerm: true, renewals: 0 } })
    expect(fill(from('2020-03-10'), { tenures: [left] })).toMatchObject({
      value: { to: '2022-03-09', restOfTerm: false },
    })
    expect(fill(from('2021-05-29'), { tenures: [left], by: rest(true) })).toMatchObject({
      value: { to: '2023-05-28', restOfTerm: false },
    })
    const own = [held('civil-1', '2020-03-10', '2021-05-28', { restOfTerm: true })]
    const next = from('2021-05-29', 0, { holder: me })
    expect(fill(next, { own, by: rest(true) })).toMatchObject({ value: { renewals: 1 } })
    expect(fill(next, { own, by: rest(false) })).toMatchObject({ value: { renewals: 0 } })
    const full = [held('civil-2', '2018-03-10', '2020-03-09', { renewals: 1 })]
    const after = { tenures: [left], own: full }
    expect(fill(from('2020-03-10'), { ...after, by: rest(false) })).toMatchObject({ value: { renewals: 2 } })
    expect(fill(from('2020-03-10'), { ...after, by: rest(true) })).toMatchObject({
      refusal: { kind: 'no-renewal-left' },
    })
  })

  it('asks who recommended, and keeps that of a recommendation alone', () => {
    const recommended = { appointedBy: 'recommendation', recommendedBy: '마을공동체지원센터' } as const
    expect(fill(from('2021-05-29', 0, { appointedBy: 'recommendation' }))).toMatchObject({
      refusal: { kind: 'recommender-not-stated' },
    })
    expect(fill(from('2021-05-29', 0, recommended))).toMatchObject({ value: recommended })
    expect(fill(from('2021-05-29', 0, { ...recommended, appointedBy: 'mayor' }))).toMatchObject({
      value: { appointedBy: 'mayor', recommendedBy: null },
    })
  })
})

describe('vacateSeat', () => {
  const resigned = { kind: 'resigned', words: null } as const
  it('ends a tenure on a day', () => {
    const on = localDate('2020-07-01')
    const value = { ...second, vacatedOn: '2020-07-01', endKind: 'resigned' }
    expect(vacateSeat([second], civil.id, on, resigned)).toEqual({ ok: true, value })
  })

  it('refuses a seat that nobody holds, and a dismissal without a reason', () => {
    const on = localDate('2022-07-01')
    const refusal = { kind: 'seat-not-held', seatId: 'civil-1', on: '2022-07-01' }
    expect(vacateSeat([second], civil.id, on, resigned)).toEqual({ ok: false, refusal })
    expect(vacateSeat([second], councillor.id, localDate('2020-07-01'), resigned).ok).toBe(false)
    const dismissed = { kind: 'dismissed', words: null } as const
    expect(vacateSeat([second], civil.id, localDate('2020-07-01'), dismissed)).toMatchObject({
      refusal: { kind: 'dismissal-without-words' },
    })
    const told = { ...dismissed, words: '회의에 1년 동안 나오지 않음' }
    expect(vacateSeat([second], civil.id, localDate('2020-07-01'), told)).toMatchObject({
      value: { endWords: told.words },
    })
  })
})

it('counts a term that was left early as ended on the day before', () => {
  const rule = { kind: 'years', years: 2, renewals: 1 } as const
  const left = [{ ...second, vacatedOn: localDate('2021-03-01'), kind: 'appointed-civil' as const }]
  expect(renewalsOf(rule, 'appointed-civil', left, localDate('2021-08-27'))).toBe(1)
  expect(renewalsOf(rule, 'appointed-civil', left, localDate('2021-12-01'))).toBe(0)
})
