import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { BodyRules } from './body.ts'
import { fillSeat, vacateSeat } from './fill-seat.ts'
import { Seat, SeatId, Tenure } from './seat.ts'

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
const councillor = Seat.parse({ id: 'councillor-1', kind: 'appointed-councillor', label: '구의원 1' })
const from = (text: string, renewals = 0, statedEnd: string | null = null) => ({
  from: localDate(text),
  statedEnd: statedEnd === null ? null : localDate(statedEnd),
  renewals,
})
const second = Tenure.parse({ seatId: 'civil-1', from: '2019-05-29', to: '2021-05-28', vacatedOn: null, renewals: 0 })

describe('fillSeat', () => {
  it('gives the term of the seat’s kind', () => {
    expect(fillSeat(rules, civil, [second], from('2021-05-29', 1))).toEqual({
      ok: true,
      value: { seatId: 'civil-1', from: '2021-05-29', to: '2023-05-28', vacatedOn: null, renewals: 1 },
    })
  })

  it('refuses a second renewal and a term without an end', () => {
    expect(fillSeat(rules, civil, [], from('2021-05-29', 2))).toMatchObject({ refusal: { kind: 'no-renewal-left' } })
    expect(fillSeat(rules, councillor, [], from('2018-07-13'))).toMatchObject({ refusal: { kind: 'end-not-stated' } })
  })

  it('refuses a seat that is held when the term begins or later in it', () => {
    const taken = { refusal: { kind: 'seat-taken', seatId: 'civil-1', until: '2021-05-28' } }
    expect(fillSeat(rules, civil, [second], from('2021-05-28'))).toMatchObject(taken)
    expect(fillSeat(rules, civil, [second], from('2018-05-29'))).toMatchObject(taken)
    expect(fillSeat(rules, civil, [second], from('2017-01-01')).ok).toBe(true)
    expect(fillSeat(rules, { ...civil, id: SeatId.parse('civil-2') }, [second], from('2020-01-01')).ok).toBe(true)
  })
})

describe('vacateSeat', () => {
  it('ends a tenure on a day', () => {
    const on = localDate('2020-07-01')
    expect(vacateSeat([second], civil.id, on)).toEqual({ ok: true, value: { ...second, vacatedOn: '2020-07-01' } })
  })

  it('refuses a seat that nobody holds', () => {
    const on = localDate('2022-07-01')
    const refusal = { kind: 'seat-not-held', seatId: 'civil-1', on: '2022-07-01' }
    expect(vacateSeat([second], civil.id, on)).toEqual({ ok: false, refusal })
    expect(vacateSeat([second], councillor.id, localDate('2020-07-01')).ok).toBe(false)
  })
})
