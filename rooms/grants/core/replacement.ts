import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ApplicationId } from './application.ts'
import type { GrantLife } from './grant-life.ts'

/** Where an application stands in the result of its call: chosen, or in the reserve, each in order from 1. */
export interface Placed {
  readonly id: ApplicationId
  readonly as: 'chosen' | 'reserve'
  readonly place: number
}

export const ReplacementRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-chosen') }),
  z.object({ kind: z.literal('replaces-nobody'), field: z.literal('replaces') }),
  z.object({ kind: z.literal('not-the-next'), field: z.literal('replaces') }),
  z.object({ kind: z.literal('not-surrendered'), field: z.literal('replaces') }),
  z.object({ kind: z.literal('replaced-already'), field: z.literal('replaces') }),
])
export type ReplacementRefusal = z.infer<typeof ReplacementRefusal>

/**
 * Decides whether an application may be agreed with: a chosen one in its own right; one of the reserve in the place of one that
 * surrendered, once for each, and in the order of the reserve (one that gave up its place is passed over).
 */
export function mayAgree(
  result: readonly Placed[],
  lives: ReadonlyMap<ApplicationId, GrantLife>,
  replaced: ReadonlySet<ApplicationId>,
  own: ApplicationId,
  replaces: ApplicationId | null,
): Result<Placed, ReplacementRefusal> {
  const placed = result.find(({ id }) => id === own)
  if (placed === undefined) return refuse({ kind: 'not-chosen' })
  if (placed.as === 'chosen')
    return replaces === null ? ok(placed) : refuse({ kind: 'replaces-nobody', field: 'replaces' })
  if (replaces === null || !placesFree(result, lives).includes(replaces))
    return refuse({ kind: 'not-surrendered', field: 'replaces' })
  if (replaced.has(replaces)) return refuse({ kind: 'replaced-already', field: 'replaces' })
  const waiting = result.filter(({ id, as }) => as === 'reserve' && isWaiting(lives.get(id)))
  const next = waiting.toSorted((a, b) => a.place - b.place)[0]
  return next?.id === own ? ok(placed) : refuse({ kind: 'not-the-next', field: 'replaces' })
}

/** Whose places are free: of those who surrendered, the chosen and those of the reserve that had taken a place. */
export const placesFree = (
  result: readonly Placed[],
  lives: ReadonlyMap<ApplicationId, GrantLife>,
): readonly ApplicationId[] =>
  result.flatMap(({ id, as }) => {
    const life = lives.get(id)
    const isGone = life !== undefined && life.surrenderedOn !== null
    return isGone && (as === 'chosen' || life.agreed !== null) ? [id] : []
  })

const isWaiting = (life: GrantLife | undefined): boolean =>
  life === undefined || (life.agreed === null && life.surrenderedOn === null)
