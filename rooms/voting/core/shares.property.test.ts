import fc from 'fast-check'
import { expect, it } from 'vitest'
import { voteShares } from './shares.ts'

const entries = fc
  .array(fc.nat(600), { minLength: 1, maxLength: 20 })
  .map((votes) => votes.map((count, index) => ({ id: index, votes: count })))

it('shows shares that add to exactly 100, each within one of the exact', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const shares = voteShares(list)
      const total = list.reduce((sum, { votes }) => sum + votes, 0)
      expect(shares.reduce((sum, { shown }) => sum + shown.scaled, 0n)).toBe(total === 0 ? 0n : 100n)
      for (const { exact, shown } of shares) {
        const distance = shown.scaled * exact.d - exact.n
        expect(distance < exact.d && -distance < exact.d).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})
