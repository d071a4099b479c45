import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { subtractWon, sumWon, Won, won } from '#kit/won.ts'
import type { GrantCall } from './grant-call.ts'
import type { GrantLife } from './grant-life.ts'

/** What was given back of a call's money after the decision, in won. */
export const releasedOf = ({ releases }: Pick<GrantCall, 'releases'>): Won =>
  sumWon(releases.map(({ amount }) => amount))

/** What a call takes of its cost line, in won: its money without what was given back. */
export const claimOf = (call: Pick<GrantCall, 'releases' | 'total'>): Won => subtractWon(call.total, releasedOf(call))

export const AboveTheLine = z.object({ kind: z.literal('above-the-line'), line: Won, others: Won })
export type AboveTheLine = z.infer<typeof AboveTheLine>

/** Decides whether a call stands within its cost line, beside the published calls that draw on it too; null where it does. */
export function aboveTheLine(call: Pick<GrantCall, 'id' | 'total'>, line: Won, drawing: readonly GrantCall[]) {
  const others = sumWon(drawing.flatMap((one) => (one.id === call.id || one.publishedOn === null ? [] : claimOf(one))))
  return call.total + others > line ? ({ kind: 'above-the-line', line, others } as const) : null
}

export const ReleaseRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call-not-decided') }),
  z.object({ kind: z.literal('chosen-waiting') }),
  z.object({ kind: z.literal('nothing-left') }),
])
export type ReleaseRefusal = z.infer<typeof ReleaseRefusal>

/**
 * Decides what of a call's money is given back to its cost line: all that no grant binds, once the call is decided and nobody
 * chosen waits for an agreement any more. The reserve finds no money in it afterwards.
 */
export function releaseRest(
  call: GrantCall,
  { left, chosen }: { readonly left: Won; readonly chosen: readonly GrantLife[] },
  reason: string,
  on: LocalDate,
): Result<GrantCall, ReleaseRefusal> {
  if (call.decidedOn === null) return refuse({ kind: 'call-not-decided' })
  if (chosen.some(({ agreed, surrenderedOn }) => agreed === null && surrenderedOn === null))
    return refuse({ kind: 'chosen-waiting' })
  if (left === 0) return refuse({ kind: 'nothing-left' })
  return ok({ ...call, releases: [...call.releases, { on, amount: won(left), reason }] })
}
