import { handleCommand } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { renameProposal } from '../contract-split.ts'
import { wordsOf } from '../core/proposal.ts'
import * as decide from '../core/rename.ts'
import * as store from '../store/queries.ts'
import { letBeFound } from './letters-of.ts'
import { nameItemAnew } from './name-item-anew.ts'

/** The name before stays another name of the item, by which the proposal is found as before. */
export const renameProposalHandler = handleCommand(renameProposal, async (context, input) => {
  const { trx, districtId, actor, now } = context
  const { proposalId, version, title, reason } = input
  const proposal = await store.holdProposal(trx, districtId, proposalId)
  const versions = await store.versionsOf(trx, districtId, proposalId)
  const [standing] = versions
  if (proposal === null || standing === undefined) return refuse({ kind: 'proposal-not-found' })
  const renamed = decide.renameProposal(proposal, { version, title, before: standing.title })
  if (!renamed.ok) return renamed
  const next = renamed.value.version
  const role = roleUsed(renameProposal.permission, actor)
  const words = { ...wordsOf(standing), title }
  await store.writeVersion(trx, districtId, proposalId, {
    ...words,
    ...{ version: next, point: standing.point, reason, role, writtenAt: now },
  })
  await store.changeProposal(trx, districtId, proposalId, { version: next })
  if (!proposal.hidden) await letBeFound(context, proposalId)
  const named = await nameItemAnew(context, proposalId, { title, version: next, before: versions })
  if (!named.ok) return named
  const about = { kind: 'proposal', id: proposalId }
  const to = proposal.proposedBy === null ? [] : [{ accounts: [AccountId.parse(proposal.proposedBy)] }]
  const told = {
    ko: '사무국이 제안의 이름을 고쳤습니다. 까닭을 확인해 주세요.',
    en: 'The office renamed your proposal. Please see why.',
  }
  return ok({
    reply: { proposalId, version: next },
    about: [about],
    tell:
      to.length === 0 ? [] : [{ kind: 'proposals.moved', to, words: told, about, path: `/proposals/${proposalId}` }],
  })
})
