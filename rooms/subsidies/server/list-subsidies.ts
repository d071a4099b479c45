import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listSubsidies } from '../contract.ts'
import * as store from '../store/queries.ts'

export const listSubsidiesHandler = handleQuery(
  listSubsidies,
  async ({ trx, districtId }, { fiscalYear, projectId }) => {
    if (projectId !== undefined) {
      const subsidies = await store.subsidiesOfProjects(trx, districtId, [projectId])
      return ok({
        subsidies: subsidies.filter((subsidy) => fiscalYear === undefined || subsidy.fiscalYear === fiscalYear),
      })
    }
    return ok({
      subsidies:
        fiscalYear === undefined
          ? await store.allSubsidies(trx, districtId)
          : await store.subsidiesOfYear(trx, districtId, fiscalYear),
    })
  },
)
