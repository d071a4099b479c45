import { z } from 'zod'

/**
 * A planned amount in won, from nothing to a jo (10^12, above any district's year), so that the sums of thousands of
 * them stay exact: one absurd line must not break the page that adds it up.
 */
export const PlannedWon = z.int().min(0).max(1_000_000_000_000).brand<'Won'>()
