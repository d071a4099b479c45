import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeChain } from '../contract.ts'
import * as chain from '../store/chain-queries.ts'

export const seeChainHandler = handleQuery(seeChain, async ({ trx, districtId }) => {
  const { sealNo, hash } = await chain.chainHead(trx, districtId)
  return ok({ seals: sealNo, head: hash, unsealed: await chain.countUnsealed(trx, districtId) })
})
