import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSeats, groupOf } from './draw-seats.ts'
import { backgroundMissing } from './participant.ts'

const groups = ['dong-1', 'dong-2', 'dong-3'] as const
const anybody = fc
  .array(fc.constantFrom(...groups), { maxLength: 40 })
  .map((list) => list.map((group, at) => ({ no: at + 1, group })))

describe('lots', () => {
  it('draw everybody once, whatever the order in which they registered', () => {
    fc.assert(
      fc.property(
        anybody.chain((people) =>
          fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
        ),
        fc.string({ minLength: 1 }),
        ([people, shuffled], seed) => {
          const drawn = drawSeats(people, seed)
          expect(drawn.toSorted((a, b) => a.no - b.no)).toEqual(people)
          expect(drawSeats(shuffled, seed)).toEqual(drawn)
        },
      ),
    )
  })

  it('are balanced: among the first drawn no group has two more than another that still has people', () => {
    fc.assert(
      fc.property(anybody, fc.string({ minLength: 1 }), fc.nat(40), (people, seed, seats) => {
        const first = drawSeats(people, seed).slice(0, seats)
        const count = (list: readonly { readonly group: string }[], group: string) =>
          list.filter((one) => one.group === group).length
        const left = groups.filter((group) => count(first, group) < count(people, group))
        for (const group of groups)
          for (const other of left) expect(count(first, group)).toBeLessThanOrEqual(count(first, other) + 1)
      }),
    )
  })

  it('differ by seed, and without groups are plain lots', () => {
    const people = Array.from({ length: 30 }, (_, at) => ({ no: at + 1, group: '' }))
    expect(drawSeats(people, 'one')).not.toEqual(drawSeats(people, 'two'))
  })

  it('group by what was asked, and ask for what is missing', () => {
    const background = { dongId: 'dong-1', ageBand: '30s' as const, sex: null }
    expect(groupOf(background, ['dong', 'age', 'sex'])).toBe('dong-1 · 30s · -')
    expect(groupOf(background, [])).toBe('')
    expect(backgroundMissing(background, ['dong', 'age'])).toBeNull()
    expect(backgroundMissing(background, ['age', 'sex'])).toBe('sex')
  })
})
