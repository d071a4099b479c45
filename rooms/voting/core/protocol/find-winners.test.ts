import { describe, expect, test } from 'vitest'
import type { Choice } from './choices.ts'
import type { Contest } from './contest.ts'
import type { CountedBallot } from './count-options.ts'
import { winnersOf } from './find-winners.ts'
import type { PaperLeaf } from './leaf.ts'
import type { Manifest } from './manifest.ts'

const options = (...costs: readonly number[]) => costs.map((cost, at) => ({ id: `c-${at + 1}`, title: '선택지', cost }))

function winners(
  contest: Pick<Contest, 'kind' | 'options' | 'rule'> & Partial<Contest>,
  given: readonly Choice[],
  { tie = { rule: 'id' }, papers = [] }: { tie?: Manifest['tie']; papers?: readonly PaperLeaf[] } = {},
): readonly string[] | undefined {
  const whole: Contest = { id: 'c', title: '문항', min: 0, max: contest.options.length, ...contest }
  const styles = [{ id: 's', channel: 'online', contests: ['c'] }]
  const paper = papers.length > 0 ? 'counts' : 'none'
  const manifest = { contests: [whole], styles, paper, tie } as unknown as Manifest
  const ballots = given.map((choice): CountedBallot => ({ channel: 'online', contests: ['c'], choices: [choice] }))
  return winnersOf(manifest, ballots, papers, null)['c']
}

/** Each case is one where another program, written from docs/pbvote-1.md alone, found other winners. */
describe('winners by section 8 of the format', () => {
  test('seats of a ranking go by what the ranks give, not by how many ballots name an option', () => {
    const rule = { name: 'top', seats: 2, ordinal: 'borda0' } as const
    const given = [['c-3', 'c-2', 'c-1'], ['c-3'], ['c-2', 'c-3'], ['c-1'], ['c-3', 'c-1']]
    expect(winners({ kind: 'rank', options: options(1, 1, 1), rule }, given)).toEqual(['c-3', 'c-2'])
  })

  test('an option whose total is nothing is no candidate, though ballots name it', () => {
    const rule = { name: 'greedy-score', ordinal: 'borda0' } as const
    expect(winners({ kind: 'rank', options: options(1), rule, budget: 5 }, [['c-1'], ['c-1']])).toEqual([])
  })

  test('sums of points on paper count beside the ballots', () => {
    const sheet = { t: 'paper', e: '', id: 'p', n: 3, r: { 'c-1': 9, 'c-2': 0 }, h: '' } as const
    const contest = { kind: 'points', options: options(1, 1), points: 10, rule: { name: 'top', seats: 1 } } as const
    expect(winners(contest, [[['c-2', 8]]], { papers: [sheet] })).toEqual(['c-1'])
  })

  test('what the budget cannot carry takes no part where every voter is given more', () => {
    const rule = { name: 'mes-score', completion: 'add1', add1_stop: 'overshoot', start: 'exact' } as const
    const given: readonly Choice[] = [[['c-2', 1]], [], [], [['c-2', 1]], [['c-1', 1]]]
    expect(winners({ kind: 'score', options: options(5, 6), highest: 1, rule, budget: 5 }, given)).toEqual(['c-1'])
  })

  test('among equals the cheaper comes first, then the higher total, then the id', () => {
    const rule = { name: 'mes-cost', completion: 'none', add1_stop: 'exhaustive', start: 'exact' } as const
    const tie = { rule: 'min-cost' } as const
    const given = [['c-2'], ['c-3'], ['c-1'], ['c-4']]
    expect(winners({ kind: 'approve', options: options(3, 2, 2, 1), rule, budget: 12 }, given, { tie })).toEqual([
      'c-4',
      'c-2',
      'c-3',
      'c-1',
    ])
    const seats = { kind: 'score', options: options(2, 2), highest: 5, rule: { name: 'top', seats: 1 } } as const
    expect(winners(seats, [[['c-2', 5]], [['c-1', 5]]], { tie })).toEqual(['c-1'])
  })
})
