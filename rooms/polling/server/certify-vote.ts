import { handleCommand } from '#kernel/handler.ts'
import { compareDates } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { certifyVote } from '../contract-office.ts'
import { objectionsUntil } from '../core/objections.ts'
import { appealsOf } from '../store/appeal-queries.ts'
import * as store from '../store/queries.ts'
import { subjectOf } from './design-vote.ts'

export const certifyVoteHandler = handleCommand(certifyVote, async ({ trx, districtId, effectiveOn }, { voteId }) => {
  const vote = await store.holdVote(trx, districtId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  const until = objectionsUntil(vote)
  if (until === null) return refuse({ kind: 'no-result-yet' })
  if (vote.certifiedOn !== null) return refuse({ kind: 'certified-already' })
  if (!vote.isTrial && compareDates(effectiveOn, until) <= 0) return refuse({ kind: 'objections-possible', until })
  const open = (await appealsOf(trx, districtId, voteId)).filter(({ outcome }) => outcome === null).length
  if (open > 0) return refuse({ kind: 'appeals-open', open })
  await store.certifyVote(trx, districtId, voteId, effectiveOn)
  return ok({ reply: { voteId }, about: [subjectOf(voteId)] })
})
