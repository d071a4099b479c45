import { describe, expect, it } from 'vitest'
import { addSources, budgetAtOf, commonRoundings, readSources, unitOf, viewBudget, writeSources } from './budget-at.ts'
import { budgetOf } from './fixture.ts'

const given = {
  ...{ asOf: budgetOf({}).asOf, unit: '1000', budget: 10, executed: null, statedRate: null, note: null, sources: '' },
}

describe('a budget on a day', () => {
  it('names the rounding that gives a stated rate: 41.5 is cut, 41.6 is half up', () => {
    const [cut, up] = [viewBudget(budgetOf({ statedRate: '41.5' })), viewBudget(budgetOf({ statedRate: '41.6' }))]
    expect([cut.rate, cut.explainedBy, up.explainedBy]).toEqual(['41.6', ['truncation'], ['half-up', 'round-up']])
    expect(commonRoundings([cut, up])).toEqual([])
    expect(commonRoundings([cut, viewBudget(budgetOf({}))])).toEqual(['truncation'])
    expect(viewBudget(budgetOf({ executed: null, statedRate: '-' }))).toMatchObject({ rate: null, explainedBy: [] })
    expect(viewBudget(budgetOf({ statedRate: '-' })).explainedBy).toEqual([])
    expect(viewBudget(budgetOf({ budget: 0, executed: 0 })).rate).toBeNull()
  })

  it('adds up its sources, and those of several', () => {
    const view = viewBudget(
      budgetOf({
        sources: [
          { source: 'district', budget: 3, executed: 1 },
          { source: 'city', budget: 4, executed: 2 },
        ],
      }),
    )
    expect(view.sourceSum).toEqual({ budget: 7, executed: 3 })
    expect(viewBudget(budgetOf({})).sourceSum).toBeNull()
    expect(addSources([view, view])).toEqual([
      { source: 'city', budget: 8, executed: 4 },
      { source: 'district', budget: 6, executed: 2 },
    ])
    expect([unitOf(view), unitOf(viewBudget(budgetOf({ executed: null })))]).toEqual([1, 1000])
    expect(writeSources(view.sources, 1)).toBe('구비 3 1\n시비 4 2')
  })

  it('is read in its unit, with its sources a line each', () => {
    expect(readSources('시비 105,350\n\n특교 | 200 | 100', 1000)).toEqual({
      ok: true,
      value: [
        { source: 'city', budget: 105_350_000, executed: 0 },
        { source: 'special-grant-unspecified', budget: 200_000, executed: 100_000 },
      ],
    })
    const unreadable = { kind: 'source-unreadable', field: 'sources', line: 1 }
    for (const wrong of ['시비', '무비 1', '시비 9,999,999,999,999', '시비 1 9,999,999,999,999', '시비 1,,.'])
      expect(readSources(wrong, 1000), wrong).toEqual({ ok: false, refusal: unreadable })
    expect(readSources('시비 1\n시비 2', 1)).toMatchObject({ refusal: { kind: 'source-twice', line: 2 } })
    expect(budgetAtOf(given)).toMatchObject({ ok: true, value: { budget: 10_000, executed: null, sources: [] } })
    expect(budgetAtOf({ ...given, executed: 1 })).toMatchObject({ value: { executed: 1000 } })
    expect(budgetAtOf({ ...given, budget: 1e12 })).toMatchObject({ refusal: { field: 'budget' } })
    expect(budgetAtOf({ ...given, executed: 1e12 })).toMatchObject({ refusal: { field: 'executed' } })
    expect(budgetAtOf({ ...given, sources: '시비' })).toMatchObject({ refusal: unreadable })
  })
})
