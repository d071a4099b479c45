import type { Lang } from '#kit/korean-text.ts'
import { writeDegrees } from '../core/degrees.ts'
import { mapWords } from '../core/messages-map.ts'
import type { Point } from '../core/microdegrees.ts'

/** A point as it is said: 북위 37.456789도, 동경 126.895123도. */
export const pointInWords = ({ latitude, longitude }: Point, lang: Lang): string =>
  mapWords(lang).inWords(writeDegrees(latitude), writeDegrees(longitude))

/** The same of a point that may be missing; then nothing. */
export const pointSaid = (point: Point | null, lang: Lang): string => (point === null ? '' : pointInWords(point, lang))
