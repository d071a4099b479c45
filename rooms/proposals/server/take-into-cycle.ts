import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { moveItems } from '#rooms/items/contract-move.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { takeIntoCycle } from '../contract-waiting.ts'
import { ProposalId } from '../core/proposal.ts'
import * as decide from '../core/waiting.ts'
import { holdProposals } from '../store/queries.ts'
import { putIntoCycle } from '../store/waiting-queries.ts'
import type { ProposalReviews } from './proposal-reviews.ts'
import { waitingForCycles } from './waiting-for.ts'

/** What is held before it is looked at again cannot be withdrawn, merged or taken elsewhere meanwhile. */
export const takeIntoCycleWith = (reviews: Pick<ProposalReviews, 'underScreening'>) =>
  handleCommand(takeIntoCycle, async (context, input) => {
    const { trx, districtId, perform } = context
    const { cycleId, proposalIds, all, track } = input
    const waitingNow = async () => {
      const found = (await waitingForCycles(context, reviews)).find(({ cycle }) => cycle.id === cycleId)
      if (found === undefined || !decide.takesProposals(found.cycle)) return null
      return found.waiting.filter((one) => track === null || one.track === track).map(({ id }) => id)
    }
    const before = await waitingNow()
    if (before === null) return refuse({ kind: 'cycle-takes-none' })
    if (before.length > 0) await holdProposals(trx, districtId, before)
    const taken = decide.takeIntoCycle(all === null ? proposalIds : { all }, (await waitingNow()) ?? [])
    if (!taken.ok) return taken
    const moved = await perform(moveItems, { itemIds: taken.value.map((id) => ItemId.parse(id)), cycleId })
    if (!moved.ok) return moved
    const ids = moved.value.moved.map((id) => ProposalId.parse(id))
    await putIntoCycle(trx, districtId, ids, cycleId)
    return ok({
      reply: { cycleId, taken: taken.value.length, along: ids.length - taken.value.length },
      about: [{ kind: 'cycle', id: cycleId }, ...ids.map((id) => ({ kind: 'proposal', id }))],
    })
  })
