import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { downloadBundle } from '../contract-office.ts'
import { findVote } from '../store/queries.ts'
import { readBundle } from '../store/work-queries.ts'

export const downloadBundleHandler = handleQuery(downloadBundle, async ({ trx, districtId }, { voteId }) => {
  const vote = await findVote(trx, districtId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  const zip = vote.result === null ? null : await readBundle(trx, districtId, voteId)
  if (zip === null) return refuse({ kind: 'no-result-yet' })
  const base64 = Buffer.from(zip).toString('base64')
  return ok({ fileName: `${voteId}.zip`, contentType: 'application/zip', base64 })
})
