import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { compareRatio, ratio } from '#kit/ratio.ts'
import { stageOf } from './fixture.ts'
import {
  enterStanding,
  notStarted,
  type StageStanding,
  stageStates,
  standStage,
  weigh,
  weightedProgress,
} from './stage-progress.ts'

const stage = fc.record({
  state: fc.constantFrom(...stageStates),
  share: fc.integer({ min: 0, max: 100 }),
  weight: fc.integer({ min: 0, max: 1000 }),
})

describe('weighted progress', () => {
  test('stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(stage), (stages) => {
        const done = weightedProgress(stages)
        return done === null || (compareRatio(done, ratio(0)) >= 0 && compareRatio(done, ratio(1)) <= 0)
      }),
    )
  })

  test('does not hang on the order of the stages', () => {
    fc.assert(
      fc.property(fc.array(stage), (stages) => {
        expect(weightedProgress(stages.toReversed())).toEqual(weightedProgress(stages))
      }),
    )
  })

  test('is 1 where all are done, whatever they weigh, and nothing where none weighs', () => {
    fc.assert(
      fc.property(fc.array(stage, { minLength: 1 }), (stages) => {
        const done = stages.map((one) => ({ ...one, state: 'done' as const, share: 100, weight: one.weight + 1 }))
        expect(weightedProgress(done)).toEqual(ratio(1))
      }),
    )
    expect(weightedProgress([])).toBeNull()
    expect(weightedProgress([{ state: 'dropped', share: 0, weight: 1 }])).toBeNull()
  })

  test('is exact: a third is a third', () => {
    const open = { state: 'not-started', share: 0, weight: 1 } as const
    expect(weightedProgress([{ state: 'done', share: 100, weight: 1 }, open, open])).toEqual(ratio(1, 3))
  })
})

describe('a standing', () => {
  const today = localDate('2021-06-30')
  const early = localDate('2021-05-01')
  const ahead = localDate('2021-07-01')
  const stand = (more: Partial<StageStanding>) => standStage({ ...notStarted, ...more }, today)
  test.each<[Partial<StageStanding>, string | null]>([
    [{}, null],
    [{ state: 'done', share: 100, from: early, to: today }, null],
    [{ state: 'under-way', share: 40, from: early }, null],
    [{ state: 'delayed', share: 40, reason: '장마' }, null],
    [{ from: ahead }, 'day-not-come'],
    [{ to: ahead }, 'day-not-come'],
    [{ from: today, to: early }, 'ends-before-start'],
    [{ state: 'delayed' }, 'reason-missing'],
    [{ state: 'dropped' }, 'reason-missing'],
    [{ state: 'under-way', share: 1 }, 'start-missing'],
    [{ state: 'done', share: 100 }, 'start-missing'],
    [{ state: 'done', share: 100, from: early }, 'end-missing'],
    [{ state: 'done', share: 99, from: early, to: today }, 'share-does-not-fit'],
    [{ share: 1 }, 'share-does-not-fit'],
    [{ state: 'under-way', share: 100, from: early }, 'share-does-not-fit'],
  ])('%j: %s', (more, refused) => {
    const stands = stand(more)
    expect(stands.ok ? null : stands.refusal.kind).toBe(refused)
  })

  test('is entered as the next, and told once where it is sent twice', () => {
    const standing = { ...notStarted, state: 'delayed', share: 40, reason: '장마' } as const
    const entry = { stageNo: 1, standing, role: 'secretariat', toldOn: today } as const
    const first = enterStanding(entry, [])
    expect(first).toEqual({ ok: true, value: { ...entry, entryNo: 1 } })
    const told = first.ok ? [first.value] : []
    expect(enterStanding({ ...entry, toldOn: localDate('2021-07-02') }, told)).toEqual(first)
    fc.assert(
      fc.property(fc.constantFrom('share', 'from', 'to', 'reason', 'evidence', 'state'), (field) => {
        const other = { share: 41, from: early, to: today, reason: '비', evidence: '회의록', state: 'dropped' }
        const changed = { ...entry, standing: { ...standing, [field]: other[field] } }
        expect(enterStanding(changed, told)).toMatchObject({ value: { entryNo: 2 } })
      }),
    )
    expect(enterStanding({ ...entry, standing: { ...standing, reason: null } }, told)).toMatchObject({ ok: false })
  })
})

describe('weights', () => {
  const stages = [stageOf(1, '2021-01-01', '2021-03-31'), stageOf(2, '2021-04-01', '2021-04-30')]
  test('are as wished where they are named, and else as before', () => {
    expect(weigh(stages, [{ stageNo: 2, weight: 5 }])).toMatchObject({ value: [{ weight: 1 }, { weight: 5 }] })
    expect(weigh(stages, [{ stageNo: 9, weight: 5 }])).toMatchObject({ refusal: { kind: 'stage-not-found' } })
    const none = [1, 2].map((stageNo) => ({ stageNo, weight: 0 }))
    expect(weigh(stages, none)).toMatchObject({ refusal: { kind: 'no-weight', field: 'weights.0.weight' } })
  })
})
