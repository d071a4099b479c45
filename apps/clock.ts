import type { Instant } from '#kit/korean-date.ts'

/** The one place where the time of day is read. */
export const clock = (): Instant => new Date().toISOString() as Instant
