import type { Opening } from '#kit/opening.ts'
import type { QueryContext } from './handler.ts'

/**
 * Says in what residents take part now or soon: each room has its own handed to the room of the public pages by `apps/`.
 * One short statement each, for the home page asks them all.
 */
export type OpeningsOf = (context: QueryContext) => Promise<readonly Opening[]>

/** More than so many of one kind are not named on one page. */
export const openingsAtMost = 20
