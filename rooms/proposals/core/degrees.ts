import type { Box, Point } from './microdegrees.ts'

/** Reads degrees as whole microdegrees, digit by digit; what is finer than a microdegree is cut off. Null if it is none. */
export function readDegrees(text: string): number | null {
  const read = /^(\d{1,3})(?:\.(\d{1,20}))?$/.exec(text)
  if (read === null) return null
  const [, whole = '', part = ''] = read
  return Number(whole) * 1_000_000 + Number(part.slice(0, 6).padEnd(6, '0'))
}

/** Writes whole microdegrees as degrees with all six digits. */
export const writeDegrees = (micro: number): string => {
  const digits = String(micro).padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`
}

/** Writes a point as it is read; none as nothing. */
export const writePoint = (point: Point | null): string =>
  point === null ? '' : `${writeDegrees(point.latitude)}, ${writeDegrees(point.longitude)}`

/** Reads a point, its latitude first, with a comma or spaces between. Null if it is none. */
export function readPoint(text: string): Point | null {
  const [first = '', second = '', ...others] = text.trim().split(/\s*,\s*|\s+/)
  const [latitude, longitude] = [readDegrees(first), readDegrees(second)]
  return latitude === null || longitude === null || others.length > 0 ? null : { latitude, longitude }
}

/** Whether two say the same place, or both none. */
export const isSamePoint = (one: Point | null, other: Point | null): boolean => writePoint(one) === writePoint(other)

/** Whether a point stands in a box or on its edge. */
export const isWithin = ({ latitude, longitude }: Point, { south, west, north, east }: Box): boolean =>
  south <= latitude && latitude <= north && west <= longitude && longitude <= east
