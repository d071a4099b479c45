import type { QueryContext } from '#kernel/handler.ts'
import { allCycles } from '../store/queries.ts'

/** How the cycles of a district are called, by their ids. */
export const cycleNames = async ({ trx, districtId }: QueryContext): Promise<ReadonlyMap<string, string>> =>
  new Map((await allCycles(trx, districtId)).map(({ id, name }) => [id, name]))
