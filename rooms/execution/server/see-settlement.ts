import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import { seeSettlement } from '../contract.ts'
import { settle } from '../core/settlement.ts'
import { carryOversOfYear } from '../store/carry-over-queries.ts'
import { knownYears } from './known-years.ts'
import { yearLedger } from './year-ledger.ts'

export const seeSettlementHandler = handleQuery(seeSettlement, async (context, { fiscalYear }) => {
  const { trx, districtId, ask } = context
  const { budget, entries } = await yearLedger(context, fiscalYear)
  const carryOvers = await carryOversOfYear(trx, districtId, fiscalYear)
  const settlement = settle(budget.cells, entries, carryOvers)
  const ids = new Set(settlement.cells.map(({ projectId }) => projectId))
  const { projects } = answered(await ask(listProjects, {}))
  return ok({
    fiscalYear,
    settlement,
    carryOvers,
    projects: projects.filter(({ projectId }) => ids.has(projectId)).map(({ fiscalYear: _, ...project }) => project),
    years: await knownYears(context, fiscalYear),
  })
})
