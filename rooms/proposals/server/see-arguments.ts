import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeArguments, seeSetting } from '../contract-arguments.ts'
import { type Argument, argue, mostReplies } from '../core/argument.ts'
import * as store from '../store/argument-queries.ts'
import { findProposal } from '../store/queries.ts'

export const seeSettingHandler = handleQuery(seeSetting, async ({ trx, districtId }) =>
  ok({ takesArguments: await store.takesArguments(trx, districtId) }),
)

/** Of what is hidden the words do not leave the server. */
const shown = (argument: Argument): Argument => (argument.hiddenReason === null ? argument : { ...argument, says: '' })

export const seeArgumentsHandler = handleQuery(seeArguments, async ({ trx, districtId }, input) => {
  const { proposalId, side = null, before = null, size } = input
  const proposal = await findProposal(trx, districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  const takesArguments = await store.takesArguments(trx, districtId)
  const found = await store.argumentsOf(trx, districtId, proposalId, { side, before, limit: size + 1 })
  const listed = proposal.hidden ? [] : found.slice(0, size)
  const nos = listed.map(({ no }) => no)
  const replies = await store.repliesTo(trx, districtId, proposalId, nos, mostReplies)
  return ok({
    takesArguments,
    open: !proposal.hidden && argue(proposal, takesArguments).ok,
    counts: await store.countsOf(trx, districtId, proposalId),
    arguments: listed.map((argument) => ({
      argument: shown(argument),
      replies: replies.filter(({ replyTo }) => replyTo === argument.no).map(shown),
    })),
    next: found.length > size && listed.length > 0 ? (listed.at(-1)?.no ?? null) : null,
  })
})
