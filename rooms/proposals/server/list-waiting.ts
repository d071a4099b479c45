import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { listWaiting } from '../contract-waiting.ts'
import { takesProposals } from '../core/waiting.ts'
import { listedProposals } from '../store/intake-queries.ts'
import type { ProposalReviews } from './proposal-reviews.ts'
import { lineForOthersOn } from './shown-proposal.ts'
import { waitingForCycles } from './waiting-for.ts'

export const listWaitingWith = (reviews: Pick<ProposalReviews, 'underScreening'>) =>
  handleQuery(listWaiting, async (context, { cycleId, track, page, size }) => {
    const { trx, districtId, now } = context
    const all = await waitingForCycles(context, reviews)
    const cycles = all.flatMap(({ cycle: { id, name, fiscalYear }, waiting }) =>
      waiting.length === 0 ? [] : [{ id, name, fiscalYear, waiting: waiting.length }],
    )
    if (cycleId === undefined) return ok({ cycles, proposals: [], total: 0, page })
    const wanted = all.find(({ cycle }) => cycle.id === cycleId)
    if (wanted === undefined || !takesProposals(wanted.cycle)) return refuse({ kind: 'cycle-takes-none' })
    const ids = wanted.waiting.filter((one) => track === undefined || one.track === track).map(({ id }) => id)
    const listed = await listedProposals(trx, districtId, ids.slice((page - 1) * size, page * size))
    return ok({ cycles, proposals: listed.map(lineForOthersOn(dateInSeoul(now))), total: ids.length, page })
  })
