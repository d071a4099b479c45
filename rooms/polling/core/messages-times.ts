import { formatMoment, type Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'

/** A Unix second as people read it, in Seoul. */
export const describeSecond = (seconds: number, lang: Lang): string =>
  formatMoment(new Date(seconds * 1000).toISOString() as Instant, lang)
