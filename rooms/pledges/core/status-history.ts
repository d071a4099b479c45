import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { formatDecimal, percentOf, roundHalfUp } from '#kit/ratio.ts'
import { lastDayOf, Quarter, quartersBetween } from '#rooms/performance/core/quarter.ts'
import { type Pledge, PledgeStatus } from './pledge.ts'
import { fulfilledStatuses } from './pledge-rates.ts'
import type { StatusChange } from './status-change.ts'

/** How the pledges stood when a quarter ended, or stand today in the quarter that runs; the rate half up at one decimal. */
export const QuarterStatus = z
  .object({
    quarter: Quarter,
    fulfilled: z.int(),
    whole: z.int(),
    rate: z.string(),
    byStatus: z.array(z.object({ status: PledgeStatus, count: z.int() }).readonly()).readonly(),
  })
  .readonly()
export type QuarterStatus = z.infer<typeof QuarterStatus>

/** Decides in which status a pledge stood on a day: that to which the last decision until then changed it. */
export function statusOn(status: PledgeStatus, changes: readonly StatusChange[], day: LocalDate): PledgeStatus {
  const before = changes.findLast(({ decidedOn }) => decidedOn <= day)
  return before?.to ?? changes[0]?.from ?? status
}

/**
 * The pledges of today by the status that each had when the quarters ended: from the quarter of the first decision to that
 * of today, at most the latest twelve. A status changes by a decision alone, so that every quarter follows from them.
 */
export function statusByQuarter(
  pledges: readonly Pick<Pledge, 'id' | 'status'>[],
  changes: ReadonlyMap<string, readonly StatusChange[]>,
  today: LocalDate,
  fulfilled: readonly PledgeStatus[] = fulfilledStatuses,
): readonly QuarterStatus[] {
  const days = [...changes.values()].flat().map(({ decidedOn }) => decidedOn)
  const [first] = days.toSorted()
  if (first === undefined || pledges.length === 0) return []
  return quartersBetween(first, today)
    .slice(-12)
    .map((quarter) => {
      const day = lastDayOf(quarter)
      const then = pledges.map(({ id, status }) => statusOn(status, changes.get(id) ?? [], day))
      const count = then.filter((status) => fulfilled.includes(status)).length
      return {
        ...{ quarter, fulfilled: count, whole: then.length },
        rate: formatDecimal(roundHalfUp(percentOf(count, then.length), 1)),
        byStatus: PledgeStatus.options.map((status) => ({
          status,
          count: then.filter((one) => one === status).length,
        })),
      }
    })
}
