import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { subsidyFindings } from '../core/subsidy-findings.ts'
import * as store from '../store/queries.ts'
import { lookAt, type SubsidyMeans } from './look-at-subsidy.ts'

/** Everything the rules find wrong with the district's subsidies, given what `apps/` knows of execution. */
export const subsidiesFindings =
  (means: SubsidyMeans) =>
  async (context: QueryContext): Promise<Finding[]> => {
    const subsidies = await store.allSubsidies(context.trx, context.districtId)
    const looked = await lookAt(context, subsidies, means)
    return looked.flatMap((one) => [...subsidyFindings(one)])
  }
