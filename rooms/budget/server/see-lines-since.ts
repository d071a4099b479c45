import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeLinesSince } from '../contract.ts'
import * as lineStore from '../store/line-queries.ts'

export const seeLinesSinceHandler = handleQuery(seeLinesSince, async ({ trx, districtId }, input) => {
  const { projectId } = input
  const version = await lineStore.linesVersion(trx, districtId, projectId)
  const lines = version === input.version ? null : await lineStore.linesOfProject(trx, districtId, projectId)
  return ok({ version, lines })
})
