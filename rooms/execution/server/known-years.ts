import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { listBills, listProjects } from '#rooms/appropriations/contract.ts'
import * as store from '../store/queries.ts'

/** The years that can be looked at: of plans, budgets and entries, and the one asked for; the latest first. */
export async function knownYears({ trx, districtId, ask }: QueryContext, asked: number): Promise<number[]> {
  const { projects } = answered(await ask(listProjects, {}))
  const { years } = answered(await ask(listBills, {}))
  const executed = await store.openYears(trx, districtId)
  return [...new Set([...projects.map(({ fiscalYear }) => fiscalYear), ...years, ...executed, asked])].toSorted(
    (a, b) => b - a,
  )
}
