import { describe, expect, it } from 'vitest'
import { type BillStage, billStages, StageRecord } from './bill.ts'
import { skippedBy } from './skipped-stages.ts'
import { isHandedIn, toldStages } from './told-stages.ts'

const entered = (...stages: readonly BillStage[]) =>
  stages.map((stage) => StageRecord.parse({ stage, on: '2020-11-01', reference: null, opinion: null, rows: [] }))

describe('what is told of a bill', () => {
  it('is nothing to the public before the bill is handed in, and the whole way from then on', () => {
    for (const stages of [entered(), entered('request'), entered('request', 'adjustment')]) {
      expect(isHandedIn(stages)).toBe(false)
      expect(toldStages(stages, false)).toEqual([])
      expect(toldStages(stages, true)).toEqual(stages)
    }
    for (const stage of billStages.slice(2)) {
      const stages = entered('request', 'adjustment', stage)
      expect(toldStages(stages, false)).toEqual(stages)
    }
  })

  it('is also told where only the plenary is entered', () => {
    expect(toldStages(entered('plenary'), false)).toHaveLength(1)
  })
})

describe('stages passed over', () => {
  it('are those between the last entered stage and the next', () => {
    expect(skippedBy(entered('request'), 'plenary')).toEqual(['adjustment', 'bill', 'committee', 'budget-committee'])
    expect(skippedBy([], 'bill')).toEqual(['request', 'adjustment'])
    expect(skippedBy(entered('request'), 'adjustment')).toEqual([])
    expect(skippedBy(entered('request', 'bill'), 'bill')).toEqual([])
    expect(skippedBy([], 'request')).toEqual([])
  })
})
