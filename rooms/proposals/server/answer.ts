import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import * as contract from '../contract-office.ts'
import * as decide from '../core/answer.ts'
import * as office from '../store/office-queries.ts'
import * as store from '../store/queries.ts'
import { proposalRow } from './moved-proposal.ts'

export const draftAnswerHandler = handleCommandOn(contract.draftAnswer, proposalRow, async (context, input) => {
  const { trx, districtId, actor, effectiveOn } = context
  const { proposalId, verdict, reasonCodes, opinion } = input
  const proposal = await store.holdProposal(trx, districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  const drafted = decide.draftAnswer(proposal, input, await office.findAnswer(trx, districtId, proposalId))
  if (!drafted.ok) return drafted
  const draft = { proposalId, verdict, reasonCodes, opinion, draftedOn: effectiveOn, draftedBy: actor.accountId }
  await office.putAnswer(trx, districtId, draft)
  return ok({ reply: { proposalId }, about: [{ kind: 'proposal', id: proposalId }] })
})

export const checkAnswerHandler = handleCommandOn(contract.checkAnswer, proposalRow, async (context, input) => {
  const { trx, districtId, actor, effectiveOn } = context
  const { proposalId } = input
  if ((await store.holdProposal(trx, districtId, proposalId)) === null) return refuse({ kind: 'proposal-not-found' })
  const checked = decide.checkAnswer(await office.findAnswer(trx, districtId, proposalId), actor.accountId)
  if (!checked.ok) return checked
  await office.markChecked(trx, districtId, proposalId, actor.accountId, effectiveOn)
  return ok({ reply: { proposalId }, about: [{ kind: 'proposal', id: proposalId }] })
})

export const returnAnswerHandler = handleCommandOn(contract.returnAnswer, proposalRow, async (context, input) => {
  const { trx, districtId, actor } = context
  const { proposalId, note } = input
  if ((await store.holdProposal(trx, districtId, proposalId)) === null) return refuse({ kind: 'proposal-not-found' })
  const returned = decide.checkAnswer(await office.findAnswer(trx, districtId, proposalId), actor.accountId)
  if (!returned.ok) return returned
  await office.markReturned(trx, districtId, proposalId, note)
  return ok({ reply: { proposalId }, about: [{ kind: 'proposal', id: proposalId }] })
})
