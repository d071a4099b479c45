import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { isSamePoint, isWithin, readPoint, writePoint } from './degrees.ts'
import type { Box, Point } from './microdegrees.ts'

/** A point as people write it and forms send it: latitude and longitude in degrees; empty for none. */
export const PointText = z.string().trim().max(60)

/** Around the Republic of Korea's land and islands, from Marado to Goseong and from Baengnyeongdo to Dokdo. */
export const republic: Box = { south: 33_000_000, west: 124_500_000, north: 38_700_000, east: 132_000_000 }

const unread = <const Fields extends readonly [string, ...string[]]>(...fields: Fields) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('point-unreadable'), field: z.enum(fields) }),
    z.object({ kind: z.literal('point-outside-country'), field: z.enum(fields) }),
  ])

export const PointRefusal = z.discriminatedUnion('kind', [
  ...unread('point').options,
  z.object({ kind: z.literal('point-outside-district'), field: z.literal('point') }),
])
export type PointRefusal = z.infer<typeof PointRefusal>

export const AreaRefusal = z.discriminatedUnion('kind', [
  ...unread('southWest', 'northEast').options,
  z.object({ kind: z.literal('area-turned-over'), field: z.literal('northEast') }),
])
export type AreaRefusal = z.infer<typeof AreaRefusal>

interface Unread<Field extends string> {
  readonly kind: 'point-unreadable' | 'point-outside-country'
  readonly field: Field
}

function pointInCountry<const Field extends string>(text: string, field: Field): Result<Point, Unread<Field>> {
  const point = readPoint(text)
  if (point === null) return refuse({ kind: 'point-unreadable', field })
  return isWithin(point, republic) ? ok(point) : refuse({ kind: 'point-outside-country', field })
}

/** Decides the point of a proposal from what was written: none, or one in the Republic and in the district's area. */
export function placePoint(text: string, area: Box | null): Result<Point | null, PointRefusal> {
  if (text === '') return ok(null)
  const placed = pointInCountry(text, 'point')
  if (!placed.ok || area === null || isWithin(placed.value, area)) return placed
  return refuse({ kind: 'point-outside-district', field: 'point' })
}

/** Decides the point of a proposal that is edited: one that stays where it was is not measured by today's area. */
export const movePoint = (text: string, before: Point | null, area: Box | null): Result<Point | null, PointRefusal> =>
  before !== null && isSamePoint(readPoint(text), before) ? ok(before) : placePoint(text, area)

/** Decides a district's area from its corners in the south-west and the north-east: none where neither is written. */
export function boundArea(southWest: string, northEast: string): Result<Box | null, AreaRefusal> {
  if (southWest === '' && northEast === '') return ok(null)
  const from = pointInCountry(southWest, 'southWest')
  if (!from.ok) return from
  const to = pointInCountry(northEast, 'northEast')
  if (!to.ok) return to
  const [{ latitude: south, longitude: west }, { latitude: north, longitude: east }] = [from.value, to.value]
  return south < north && west < east
    ? ok({ south, west, north, east })
    : refuse({ kind: 'area-turned-over', field: 'northEast' })
}

/** The corners of an area as they are written. */
export const cornersOf = (area: Box | null): { readonly southWest: string; readonly northEast: string } => ({
  southWest: writePoint(area === null ? null : { latitude: area.south, longitude: area.west }),
  northEast: writePoint(area === null ? null : { latitude: area.north, longitude: area.east }),
})
