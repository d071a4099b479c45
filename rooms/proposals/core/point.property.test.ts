import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDegrees, readPoint, writeDegrees, writePoint } from './degrees.ts'
import { boundArea, cornersOf, placePoint, republic } from './point.ts'

const within = (from: number, to: number) => fc.integer({ min: from, max: to })
const point = fc.record({
  latitude: within(republic.south, republic.north),
  longitude: within(republic.west, republic.east),
})

test('every microdegree is written and read again as itself', () => {
  fc.assert(
    fc.property(within(0, 999_999_999), (micro) => {
      expect(readDegrees(writeDegrees(micro))).toBe(micro)
    }),
  )
})

test('every point of the Republic is written, read and placed as itself', () => {
  fc.assert(
    fc.property(point, (one) => {
      expect(readPoint(writePoint(one))).toEqual(one)
      expect(placePoint(writePoint(one), null)).toEqual({ ok: true, value: one })
    }),
  )
})

test('digits below a microdegree change nothing, and zeros at the end neither', () => {
  fc.assert(
    fc.property(within(0, 999_999_999), fc.stringMatching(/^\d{0,14}$/), (micro, finer) => {
      expect(readDegrees(writeDegrees(micro) + finer)).toBe(micro)
      expect(readDegrees(writeDegrees(micro).replace(/\.?0+$/, '') || '0')).toBe(micro)
    }),
  )
})

test('a point is placed in an area exactly when none of its four edges is passed', () => {
  fc.assert(
    fc.property(point, point, point, (one, a, b) => {
      const [south, north] = [Math.min(a.latitude, b.latitude), Math.max(a.latitude, b.latitude)]
      const [west, east] = [Math.min(a.longitude, b.longitude), Math.max(a.longitude, b.longitude)]
      fc.pre(south < north && west < east)
      const area = { south, west, north, east }
      const { southWest, northEast } = cornersOf(area)
      expect(boundArea(southWest, northEast)).toEqual({ ok: true, value: area })
      const passed = one.latitude < south || one.latitude > north || one.longitude < west || one.longitude > east
      expect(placePoint(writePoint(one), area).ok).toBe(!passed)
    }),
  )
})
