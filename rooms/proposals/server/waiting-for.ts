import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { listGates } from '#rooms/items/contract.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { waitsFor } from '../core/waiting.ts'
import { outsideCycles } from '../store/waiting-queries.ts'
import type { ProposalReviews } from './proposal-reviews.ts'

type Reviews = Pick<ProposalReviews, 'underScreening'>

/**
 * The cycles that there are, each with the proposals that wait for it today, those given last first. What a gate has
 * seen where it stands waits no more, nor what is under review or screening there.
 */
export async function waitingForCycles(context: QueryContext, { underScreening }: Reviews) {
  const { ask, trx, districtId, now } = context
  const { cycles } = answered(await ask(listCycles, {}))
  const ids = cycles.map(({ id }) => id)
  const outside = await outsideCycles(trx, districtId, ids)
  const on = dateInSeoul(now)
  const may = outside.filter((one) => cycles.some((cycle) => waitsFor(one, cycle, on)))
  const seen = new Set<string>(
    await underScreening(
      context,
      may.map(({ id }) => id),
    ),
  )
  for (const cycle of new Set(may.map(({ cycleId }) => CycleKey.parse(cycleId)))) {
    const { gates } = answered(await ask(listGates, { cycle }))
    for (const { itemId } of gates.flatMap(({ arrivals }) => arrivals)) seen.add(itemId)
  }
  const waiting = may.filter(({ id }) => !seen.has(id))
  return cycles.map((cycle) => ({ cycle, waiting: waiting.filter((one) => waitsFor(one, cycle, on)) }))
}
