import { handleCommand, handleCommandOn } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import * as contract from '../contract-office.ts'
import * as decide from '../core/movement.ts'
import { addMovement } from '../store/office-queries.ts'
import * as store from '../store/queries.ts'
import { moveTo, proposalRow } from './moved-proposal.ts'
import { rulesOfTracks } from './rules-of-tracks.ts'

export const assignHandler = handleCommand(contract.assign, async (context, input) => {
  const { proposalId, departmentId: to, reason } = input
  const proposal = await store.holdProposal(context.trx, context.districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  const assigned = decide.assign(proposal)
  if (!assigned.ok) return assigned
  return ok(await moveTo(context, proposal, { kind: 'assigned', to, reason, by: contract.assign.permission }))
})

export const reassignHandler = handleCommandOn(contract.reassign, proposalRow, async (context, input) => {
  const { proposalId, departmentId: to, reason } = input
  const proposal = await store.holdProposal(context.trx, context.districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  const rules = (await rulesOfTracks(context))[proposal.track]
  const reassigned = decide.reassign(proposal, to, rules)
  if (!reassigned.ok) return reassigned
  return ok(await moveTo(context, proposal, { kind: 'reassigned', to, reason, by: contract.reassign.permission }))
})

export const settleHandler = handleCommand(contract.settle, async (context, input) => {
  const { proposalId, departmentId: to, reason } = input
  const proposal = await store.holdProposal(context.trx, context.districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  const settled = decide.settle(proposal, (await rulesOfTracks(context))[proposal.track])
  if (!settled.ok) return settled
  return ok(await moveTo(context, proposal, { kind: 'settled', to, reason, by: contract.settle.permission }))
})

/** Whoever proposed it is told where it went: nothing disappears. */
export const sendAwayHandler = handleCommand(contract.sendAway, async (context, input) => {
  const { trx, districtId, actor, effectiveOn } = context
  const { proposalId, kind, agency, reason } = input
  const proposal = await store.holdProposal(trx, districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  const sent = decide.sendAway(proposal)
  if (!sent.ok) return sent
  await store.changeProposal(trx, districtId, proposalId, { state: kind, due_on: null, ended_on: effectiveOn })
  const role = roleUsed(contract.sendAway.permission, actor)
  const from = proposal.departmentId
  await addMovement(trx, districtId, proposalId, { kind, from, to: null, agency, reason, role, on: effectiveOn })
  const about = { kind: 'proposal', id: proposalId }
  const words =
    kind === 'referred'
      ? { ko: '제안을 맡을 기관으로 이송했습니다.', en: 'Your proposal was referred to the agency responsible.' }
      : {
          ko: '제안이 민원이어서 민원 절차로 넘겼습니다.',
          en: 'Your proposal is a complaint, and was handed over as one.',
        }
  return ok({
    reply: { proposalId },
    about: [about],
    tell:
      proposal.proposedBy === null
        ? []
        : [
            {
              kind: 'proposals.moved',
              to: [{ accounts: [AccountId.parse(proposal.proposedBy)] }],
              ...{ words, about, path: `/proposals/${proposalId}` },
            },
          ],
  })
})
