import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordResults } from '../contract.ts'
import { overlapping } from '../core/goal.ts'
import { holdPledge, resultsOf, writeResult } from '../store/queries.ts'
import { changedPledge, toldOfPledge } from './pledge-entry.ts'

/** What is told of a part of a year stands over what stood for it; months that are told of already are not told again. */
export const recordResultsHandler = handleCommandOn(
  recordResults,
  changedPledge,
  async ({ trx, districtId, effectiveOn }, { pledgeId, part, results }) => {
    const pledge = await holdPledge(trx, districtId, pledgeId)
    if (pledge === null) return refuse({ kind: 'pledge-not-found' })
    const others = (await resultsOf(trx, districtId, pledgeId)).filter((one) => one.part !== part)
    const other = others.find((one) => overlapping([one.part, part]).length > 0)
    if (other !== undefined) return refuse({ kind: 'results-overlap', field: 'part', other: other.part })
    const said = results.map(({ item, said: words }) => ({ item, said: words === '' ? '-' : words }))
    await writeResult(trx, districtId, pledgeId, { part, said }, effectiveOn)
    return ok({ reply: { pledgeId, part }, ...toldOfPledge(pledge) })
  },
)
