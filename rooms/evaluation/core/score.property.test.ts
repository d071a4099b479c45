import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareRatio, ratio } from '#kit/ratio.ts'
import { readGrades } from './scheme.ts'
import { gradeOf, type Scored, totalOf } from './score.ts'

const scored = fc
  .record({
    name: fc.uuid(),
    most: fc.integer({ min: 1, max: 500 }),
    weight: fc.oneof(
      fc.integer({ min: 1, max: 100 }).map(String),
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([n, d]) => `${n}/${d}`),
    ),
    part: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ most, part, ...rest }): Scored => ({ ...rest, most: `${most}`, points: `${most * part}/1000` }))
const some = fc.array(scored, { minLength: 1, maxLength: 8 })
const must = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('nothing')
  return value
}

it('a weighted total lies between the least and the largest share, in whatever order the points come', () => {
  fc.assert(
    fc.property(some, (scores) => {
      const total = must(totalOf(scores))
      const shares = scores.map((one) => must(totalOf([one])))
      const sorted = shares.toSorted(compareRatio)
      expect(compareRatio(total, must(sorted[0]))).toBeGreaterThanOrEqual(0)
      expect(compareRatio(total, must(sorted.at(-1)))).toBeLessThanOrEqual(0)
      expect(compareRatio(total, ratio(0))).toBeGreaterThanOrEqual(0)
      expect(compareRatio(total, ratio(100))).toBeLessThanOrEqual(0)
      expect(totalOf(scores.toReversed())).toEqual(total)
    }),
  )
})

it('only the proportion of weights counts', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 2, max: 9 }), (scores, times) => {
      const heavier = scores.map((one): Scored => {
        const [n = '0', d = '1'] = one.weight.split('/')
        return { ...one, weight: `${Number(n) * times}/${d}` }
      })
      expect(totalOf(heavier)).toEqual(totalOf(scores))
    }),
  )
})

it('grades that are taken cover every total without a gap, and a higher total never has a lower grade', () => {
  const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 6 })
  fc.assert(
    fc.property(bounds, fc.nat(10_000), fc.nat(10_000), (inner, one, other) => {
      const falling = [...inner.toSorted((a, b) => b - a), 0]
      const grades = readGrades(falling.map((from, at) => `등급 ${at} | ${from}`).join('\n'))
      if (!grades.ok) throw new Error(grades.refusal.kind)
      const places = [Math.min(one, other), Math.max(one, other)].map((total) => {
        const name = must(gradeOf(ratio(total, 100), grades.value))
        return grades.value.findIndex((grade) => grade.name === name)
      })
      expect(must(places[0])).toBeGreaterThanOrEqual(must(places[1]))
    }),
  )
})
