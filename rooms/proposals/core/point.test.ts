import { describe, expect, it } from 'vitest'
import { isSamePoint, isWithin, readDegrees, readPoint, writePoint } from './degrees.ts'
import { boundArea, cornersOf, movePoint, placePoint } from './point.ts'

const gate = { latitude: 37_456_789, longitude: 126_895_123 }
const geumcheon = { south: 37_430_000, west: 126_870_000, north: 37_486_000, east: 126_930_000 }

describe('a point', () => {
  it('is read from degrees digit by digit, and cut off below a microdegree', () => {
    expect(readDegrees('37')).toBe(37_000_000)
    expect(readDegrees('37.5')).toBe(37_500_000)
    expect(readDegrees('37.000001')).toBe(37_000_001)
    expect(readDegrees('126.8951239999')).toBe(126_895_123)
    for (const text of ['', '.5', '37.', '-37', '+37', '3e1', '37,5', '３７', ' 37', '1234', 'NaN'])
      expect(readDegrees(text), text).toBeNull()
  })

  it('is read with a comma or spaces, the latitude first', () => {
    for (const text of ['37.456789,126.895123', ' 37.456789 , 126.895123 ', '37.456789  126.895123'])
      expect(readPoint(text)).toEqual(gate)
    for (const text of ['', '37.4', '37.4, 126.8, 3', '37.4, 여기']) expect(readPoint(text), text).toBeNull()
  })

  it('is one of none, or stands in the Republic and in the area of the district', () => {
    expect(placePoint('', geumcheon)).toEqual({ ok: true, value: null })
    expect(placePoint(writePoint(gate), null)).toEqual({ ok: true, value: gate })
    expect(placePoint(writePoint(gate), geumcheon)).toEqual({ ok: true, value: gate })
    expect(placePoint('여기', null)).toEqual({ ok: false, refusal: { kind: 'point-unreadable', field: 'point' } })
    for (const text of ['126.895123, 37.456789', '35.68, 139.76', '39.03, 125.75', '32.99, 126.5'])
      expect(placePoint(text, geumcheon)).toEqual({
        ...{ ok: false, refusal: { kind: 'point-outside-country', field: 'point' } },
      })
    expect(placePoint('37.566535, 126.977969', geumcheon)).toEqual({
      ...{ ok: false, refusal: { kind: 'point-outside-district', field: 'point' } },
    })
  })

  it('stays where it was, though the area of the district was drawn anew', () => {
    const outside = { latitude: 37_566_535, longitude: 126_977_969 }
    expect(movePoint(writePoint(outside), outside, geumcheon)).toEqual({ ok: true, value: outside })
    expect(movePoint('', outside, geumcheon)).toEqual({ ok: true, value: null })
    for (const before of [gate, null])
      expect(movePoint(writePoint(outside), before, geumcheon)).toEqual({
        ...{ ok: false, refusal: { kind: 'point-outside-district', field: 'point' } },
      })
  })

  it('is the same as another by its microdegrees', () => {
    expect(isSamePoint(gate, { ...gate })).toBe(true)
    expect(isSamePoint(null, null)).toBe(true)
    expect(isSamePoint(gate, null)).toBe(false)
    expect(isSamePoint(gate, { ...gate, latitude: 37_456_790 })).toBe(false)
  })

  it('stands in a box on its edges too', () => {
    expect(isWithin({ latitude: 37_430_000, longitude: 126_930_000 }, geumcheon)).toBe(true)
    for (const out of [
      { latitude: 37_429_999, longitude: 126_900_000 },
      { latitude: 37_486_001, longitude: 126_900_000 },
      { latitude: 37_450_000, longitude: 126_869_999 },
      { latitude: 37_450_000, longitude: 126_930_001 },
    ])
      expect(isWithin(out, geumcheon)).toBe(false)
  })
})

describe('the area of a district', () => {
  it('is written by two corners, or by none', () => {
    const { southWest, northEast } = cornersOf(geumcheon)
    expect([southWest, northEast]).toEqual(['37.430000, 126.870000', '37.486000, 126.930000'])
    expect(boundArea(southWest, northEast)).toEqual({ ok: true, value: geumcheon })
    expect(cornersOf(null)).toEqual({ southWest: '', northEast: '' })
    expect(boundArea('', '')).toEqual({ ok: true, value: null })
  })

  it('needs both, in the Republic, the south-west first', () => {
    const refused = (southWest: string, northEast: string) => {
      const bound = boundArea(southWest, northEast)
      return bound.ok ? null : bound.refusal
    }
    expect(refused('37.4, 126.8', '')).toEqual({ kind: 'point-unreadable', field: 'northEast' })
    expect(refused('', '37.4, 126.8')).toEqual({ kind: 'point-unreadable', field: 'southWest' })
    expect(refused('37.4, 126.8', '37.5, 139')).toEqual({ kind: 'point-outside-country', field: 'northEast' })
    expect(refused('37.5, 126.8', '37.4, 126.9')).toEqual({ kind: 'area-turned-over', field: 'northEast' })
    expect(refused('37.4, 126.9', '37.5, 126.9')).toEqual({ kind: 'area-turned-over', field: 'northEast' })
  })
})
