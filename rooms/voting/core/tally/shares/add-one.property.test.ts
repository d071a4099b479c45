import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ratio } from '#kit/ratio.ts'
import { smallElections } from '#tests/support/small-elections.ts'
import type { Count } from '../basket.ts'
import { countingRule } from '../counting-rule.ts'
import type { Election } from '../election.ts'
import { packSupporters } from '../supporters.ts'
import { worthOf } from '../tally-votes.ts'
import { runExactly, runInDoubles } from './add-one.ts'
import { shareCount } from './share-count.ts'

const sharesOf = (election: Election, ofCost: boolean) => {
  const worth = worthOf(election, 'borda0')
  const projects = [...election.projects.keys()]
  const count: Count = {
    ...{ election, rule: countingRule('mes-cost'), tallies: [], worth, strength: [], order: projects },
    ...{ eligible: projects.map(() => true), limits: [], rivals: projects.map(() => []) },
  }
  return shareCount(count, packSupporters(election, ofCost ? () => 1 : worth), ofCost)
}

it('finds in doubles what it finds exactly, or says that it cannot', () => {
  let settled = 0
  fc.assert(
    fc.property(smallElections, fc.boolean(), fc.integer({ min: 1, max: 60 }), (election, ofCost, share) => {
      const shares = sharesOf(election, ofCost)
      const fast = runInDoubles(shares, ratio(share, 7))
      if (fast === null) return
      settled += 1
      const { prices: _, ...exact } = runExactly(shares, ratio(share, 7)).run
      expect(fast).toMatchObject(exact)
    }),
    { numRuns: 1000 },
  )
  expect(settled).toBeGreaterThan(500)
})
