import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawOrder, promiseOf } from './draw.ts'

const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 })

it('orders the same names, however they came, and says the same of the same seed', () => {
  fc.assert(
    fc.property(fc.string(), names, (seed, list) => {
      const drawn = drawOrder(seed, list)
      expect(drawn.toSorted()).toEqual(list.toSorted())
      expect(drawOrder(seed, list.toReversed())).toEqual(drawn)
    }),
  )
})

it('lets each of ten be the first about as often, over 5,000 seeds (chi-square, 9 degrees, p > 0.001)', () => {
  const list = Array.from({ length: 10 }, (_, at) => `application-${at}`)
  const firsts = Map.groupBy(
    Array.from({ length: 5000 }, (_, at) => drawOrder(`seed ${at}`, list)[0]),
    (one) => one,
  )
  const spread = list.reduce((sum, name) => sum + ((firsts.get(name)?.length ?? 0) - 500) ** 2 / 500, 0)
  expect(spread).toBeLessThan(27.88)
})

it('promises a seed by its SHA-256', () => {
  expect(promiseOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it('draws as anybody can with sha256sum: the seed, a zero byte, the name', () => {
  // printf 'spring rain\0A' | sha256sum, and so on
  expect(drawOrder('spring rain', ['A', 'B', 'C'])).toEqual(['A', 'C', 'B'])
})
