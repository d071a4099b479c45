import { describe, expect, it } from 'vitest'
import { samplePreference } from '#tests/support/vote/sample-votes.ts'
import { explainContests } from './explain-contests.ts'

const { manifest: whole } = samplePreference().vote.election
const { weights: _weights, ...unweighted } = whole
const ballot = (...choices: string[]) => ({ channel: 'online' as const, contests: ['budget'], choices: [choices] })
const ballots = [ballot('b-1', 'b-2'), ballot('b-1', 'b-2'), ballot('b-1', 'b-2'), ballot('b-4'), ballot('b-4')]

describe('what other rules would have made of the ballots', () => {
  const [explained] = explainContests(
    {
      ...unweighted,
      paper: 'none',
      tie: { rule: 'id' },
      contests: whole.contests
        .filter(({ id }) => id === 'budget')
        .map(({ budget: _budget, min_votes: _least, conflicts: _conflicts, ...contest }) => ({
          ...contest,
          rule: { name: 'top', seats: 2 },
        })),
    },
    ballots,
    [],
    null,
  )

  it('is asked within what the winners cost, where the contest has no budget', () => {
    // b-1 (30 million) and b-2 (20 million) have three votes each, b-4 (25 million) two.
    expect(explained?.winners.map(({ id }) => id)).toEqual(['b-1', 'b-2'])
    expect(explained?.others.find(({ rule }) => rule === 'most-votes')).toEqual({
      ...{ rule: 'most-votes', winners: ['b-1', 'b-2'], better: 0, worse: 0 },
    })
    // Loads: b-2 20/3; then b-4 25/2, before b-1 with (30 + 20)/3. b-1 does not fit any more: two fare better, three worse.
    const loads = explained?.others.find(({ rule }) => rule === 'phragmen')
    expect(loads).toMatchObject({ winners: ['b-2', 'b-4'], better: 2, worse: 3 })
  })
})
