import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { manifestShape } from '#rooms/voting/core/protocol/manifest.ts'
import { compareRules } from '../contract-office.ts'
import { titleOf } from '../core/election-names.ts'
import { findVote } from '../store/queries.ts'

export const compareRulesHandler = handleQuery(compareRules, async ({ trx, districtId }, { voteId }) => {
  const vote = await findVote(trx, districtId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  if (vote.result === null || vote.manifest === null) return refuse({ kind: 'no-result-yet' })
  const { contests } = manifestShape.parse(JSON.parse(vote.manifest))
  return ok({
    title: titleOf(vote.draft),
    contests: contests.map(({ id, title, options }) => ({
      title,
      options: options.map((option) => ({ id: option.id, title: option.title })),
      others: vote.explained.find(({ contest }) => contest === id)?.others ?? [],
    })),
  })
})
