import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { changeScheme } from './change-scheme.ts'
import { parks, pointsOf, roundOf, schemeOf } from './fixture.ts'

const before = schemeOf()
const { rules, thresholds } = before
const [first, second] = rules
if (first === undefined || second === undefined) throw new Error('Two rules')
const given = roundOf({
  awards: [{ receiver: parks, points: 60, threshold: 50, gives: '상품권', cost: won(50_000) }],
  total: won(50_000),
})

describe('changing the rules of a year', () => {
  it('is free before anything happened under them', () => {
    const after = schemeOf({ rules: [second], thresholds: [], budget: won(0) })
    expect(changeScheme(null, [], [], after)).toEqual({ ok: true, value: after })
    expect(changeScheme(before, [pointsOf({ state: 'refused' })], [], after)).toMatchObject({ ok: true })
    expect(changeScheme(before, [], [{ ...given, year: 2020 }], after)).toMatchObject({ ok: true })
  })

  it.each([
    ['its place', [second, first]],
    ['its points', [{ ...first, points: 30 }, second]],
    ['its title', [{ ...first, title: '제안 반영' }, second]],
    ['its kind', [{ ...first, kind: 'execution' as const }, second]],
  ])('keeps of a rule by which points stand %s', (_, changed) => {
    expect(changeScheme(before, [pointsOf()], [], schemeOf({ rules: changed }))).toMatchObject({
      refusal: { kind: 'rule-in-use', field: 'rules', line: 1, title: '제안 채택' },
    })
  })

  it('keeps a used rule from being left out, and lets what is unused change and more be added', () => {
    expect(changeScheme(before, [pointsOf({ ruleNo: 2 })], [], schemeOf({ rules: [first] }))).toMatchObject({
      refusal: { kind: 'rule-in-use', line: 2 },
    })
    const more = schemeOf({
      rules: [
        { ...first, most: 100 },
        { ...second, points: 15 },
        { ...second, no: 3 },
      ],
    })
    expect(changeScheme(before, [pointsOf()], [], more)).toMatchObject({ ok: true })
  })

  it('keeps an award that was given, and the money it took', () => {
    expect(changeScheme(before, [], [given], schemeOf({ thresholds: thresholds.slice(0, 1) }))).toMatchObject({
      refusal: { kind: 'threshold-given', field: 'thresholds', points: 50, gives: '상품권' },
    })
    expect(changeScheme(before, [], [given], schemeOf({ budget: won(49_999) }))).toMatchObject({
      refusal: { kind: 'below-given', field: 'budget', given: 50_000 },
    })
    expect(changeScheme(before, [], [given], schemeOf({ budget: won(50_000) }))).toMatchObject({ ok: true })
  })
})
