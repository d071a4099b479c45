import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { persons } from './persons.ts'
import { SeatId } from './seat.ts'

const member = fc.record({
  seatId: fc.integer({ min: 1, max: 40 }).map((no) => SeatId.parse(`seat-${no}`)),
  holder: fc.option(fc.integer({ min: 1, max: 8 }).map((no) => AccountId.parse(`person-${no}`))),
})
const seats = fc.uniqueArray(member, { selector: ({ seatId }) => seatId, maxLength: 30 })

it('counts every known person once and every other seat by itself, in any order', () => {
  fc.assert(
    fc.property(seats, (members) => {
      const known = members.filter(({ holder }) => holder !== null).map(({ holder }) => holder)
      expect(persons(members)).toBe(new Set(known).size + members.length - known.length)
      expect(persons(members.toReversed())).toBe(persons(members))
      expect(persons([...members, ...members])).toBe(persons(members))
    }),
  )
})
