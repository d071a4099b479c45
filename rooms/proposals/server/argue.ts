import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { argueAbout, moderateArgument, replyTo, takeArguments } from '../contract-arguments.ts'
import * as decide from '../core/argument.ts'
import { moderate } from '../core/moderation.ts'
import type { ProposalId } from '../core/proposal.ts'
import * as store from '../store/argument-queries.ts'
import { findProposal } from '../store/queries.ts'

/** Whether something may be said about a proposal now. */
async function mayBeSaid({ trx, districtId }: CommandContext, proposalId: ProposalId) {
  const proposal = await findProposal(trx, districtId, proposalId)
  if (proposal === null || proposal.hidden) return refuse({ kind: 'proposal-not-found' as const })
  return decide.argue(proposal, await store.takesArguments(trx, districtId))
}

/** One person argues once for a proposal and once against it: what is counted are people. */
export const argueHandler = handleCommand(argueAbout, async (context, { proposalId, argumentId: id, side, says }) => {
  const { trx, districtId, actor, now } = context
  const allowed = await mayBeSaid(context, proposalId)
  if (!allowed.ok) return allowed
  const no = await store.nextArgument(trx, districtId, proposalId, side)
  const by = AccountId.parse(actor.accountId)
  const argument = { id, no, side, replyTo: null, says, writtenAt: now, by }
  if (!(await store.addArgument(trx, districtId, proposalId, argument))) return refuse({ kind: 'argued-already' })
  return ok({ reply: { no }, about: [{ kind: 'proposal', id: proposalId }] })
})

/** Whoever is replied to is told. Replies to one argument come one after another, for its row is held. */
export const replyHandler = handleCommand(replyTo, async (context, { proposalId, argumentId: id, to, says }) => {
  const { trx, districtId, actor, now } = context
  const allowed = await mayBeSaid(context, proposalId)
  if (!allowed.ok) return allowed
  const held = await store.holdArgument(trx, districtId, proposalId, to)
  const fits = decide.reply(held?.argument ?? null, await store.countReplies(trx, districtId, proposalId, to))
  if (!fits.ok) return fits
  const no = await store.nextArgument(trx, districtId, proposalId, null)
  const by = AccountId.parse(actor.accountId)
  const given = { id, no, side: null, replyTo: to, says, writtenAt: now, by }
  if (!(await store.addArgument(trx, districtId, proposalId, given))) return refuse({ kind: 'replied-already' })
  const about = { kind: 'proposal', id: proposalId }
  return ok({
    reply: { no },
    about: [about],
    tell:
      held === null || held.by === by
        ? []
        : [
            {
              kind: 'proposals.replied',
              to: [{ accounts: [AccountId.parse(held.by)] }],
              words: { ko: '내 의견에 답글이 달렸습니다.', en: 'Somebody replied to your argument.' },
              ...{ about, path: `/proposals/${proposalId}/arguments` },
            },
          ],
  })
})

/** What is hidden keeps its place, its replies and the reason in public. */
export const moderateArgumentHandler = handleCommand(moderateArgument, async (context, input) => {
  const { trx, districtId, actor, effectiveOn } = context
  const { proposalId, no, act, reason } = input
  const held = await store.holdArgument(trx, districtId, proposalId, no)
  if (held === null) return refuse({ kind: 'argument-not-found' })
  const { side, hiddenReason } = held.argument
  const moderated = moderate(hiddenReason !== null, act)
  if (!moderated.ok) return moderated
  const role = roleUsed(moderateArgument.permission, actor)
  await store.addArgumentModeration(trx, districtId, proposalId, { no, act, reason, role, on: effectiveOn })
  await store.setArgumentHidden(trx, districtId, proposalId, no, act === 'hidden' ? reason : null)
  if (side !== null) await store.countShown(trx, districtId, proposalId, side, act === 'hidden' ? -1 : 1)
  return ok({ reply: { no }, about: [{ kind: 'proposal', id: proposalId }] })
})

export const takeArgumentsHandler = handleCommand(takeArguments, async ({ trx, districtId }, { takesArguments }) => {
  await store.setTakesArguments(trx, districtId, takesArguments)
  return ok({ reply: { takesArguments }, about: [] })
})
