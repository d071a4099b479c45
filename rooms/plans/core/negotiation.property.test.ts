import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addWon, sumWon, won } from '#kit/won.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { differences } from './negotiation.ts'

const version = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 1_000_000_000 }))
    .map(([item, amount]) => ({ itemId: ItemId.parse(`item-${item}`), amount: won(amount) })),
  { maxLength: 20 },
)

it('sums exactly: before + difference = after, and the changed items make the difference', () => {
  fc.assert(
    fc.property(version, version, (before, after) => {
      const result = differences(before, after)
      expect(result.before).toBe(sumWon(before.map(({ amount }) => amount)))
      expect(addWon(result.before, result.difference)).toBe(result.after)
      expect(sumWon(result.changed.map(({ difference }) => difference))).toBe(result.difference)
      expect(differences(after, before).difference).toBe(won(-result.difference))
      expect(differences(before, before.toReversed()).changed).toEqual([])
    }),
    { numRuns: 50 },
  )
})
