import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import type { BodyRules } from './body.ts'
import { callsExtraordinary } from './quorum.ts'
import { Seat, Tenure } from './seat.ts'
import { strengthOn } from './strength.ts'

const rules: BodyRules = {
  opens: 'majority-of-enrolled',
  resolves: 'majority-of-present',
  regularPerYear: 4,
  extraordinaryShare: { n: 1, d: 3 },
  chairMayCall: true,
  maxSeats: 30,
  sizeText: null,
  terms: [],
  basis: null,
}
const seats = Array.from({ length: 30 }, (_, at) =>
  Seat.parse({ id: `seat-${at}`, kind: 'appointed-civil', label: `민간위원 ${at + 1}` }),
)
const tenures = seats
  .slice(0, 28)
  .map(({ id }) => Tenure.parse({ seatId: id, from: '2021-05-29', to: '2023-05-28', vacatedOn: null, renewals: 0 }))
const elsewhere = Tenure.parse({
  seatId: 'seat-of-another',
  from: '2021-05-29',
  to: null,
  vacatedOn: null,
  renewals: 0,
})

describe('the strength of a body on a day', () => {
  it('counts the seats filled that day, and from them who opens and who calls', () => {
    expect(strengthOn(rules, seats, [...tenures, elsewhere], localDate('2021-06-14'))).toEqual({
      seats: 30,
      enrolled: 28,
      opensWith: 15,
      callersNeeded: 10,
    })
  })

  it('is nothing before the first term', () => {
    expect(strengthOn(rules, seats, tenures, localDate('2021-05-28'))).toEqual({
      seats: 30,
      enrolled: 0,
      opensWith: 1,
      callersNeeded: 1,
    })
  })

  it('says nothing where no rule is entered', () => {
    const silent = { ...rules, opens: null, extraordinaryShare: null }
    expect(strengthOn(silent, seats, tenures, localDate('2021-06-14'))).toMatchObject({
      opensWith: null,
      callersNeeded: null,
    })
  })

  it('asks for just as many callers as may call', () => {
    for (let enrolled = 1; enrolled <= 28; enrolled += 1) {
      const { callersNeeded } = strengthOn(rules, seats, tenures.slice(0, enrolled), localDate('2021-06-14'))
      const needed = callersNeeded ?? 0
      expect([needed - 1, needed].map((asking) => callsExtraordinary(asking, enrolled))).toEqual([false, true])
    }
  })
})
