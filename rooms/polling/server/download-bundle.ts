import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { downloadBundle } from '../contract-office.ts'
import { findVote } from '../store/queries.ts'
import { readBundlePiece, sizeOfBundle } from '../store/work-queries.ts'

export const downloadBundleHandler = handleQuery(downloadBundle, async ({ trx, districtId }, { voteId, piece }) => {
  const vote = await findVote(trx, districtId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  if (vote.result === null) return refuse({ kind: 'no-result-yet' })
  const size = await sizeOfBundle(trx, districtId, voteId)
  const base64 = Buffer.from(await readBundlePiece(trx, districtId, voteId, piece)).toString('base64')
  return ok({ fileName: `${voteId}.zip`, ...size, base64 })
})
