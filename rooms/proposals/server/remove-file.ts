import { handleCommand } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { hideFile } from '#rooms/documents/contract-files.ts'
import { removeFile } from '../contract-office.ts'
import * as office from '../store/office-queries.ts'
import * as store from '../store/queries.ts'
import { listFilesOf } from './proposal-files.ts'

/** One file is taken away and the proposal stays: why is read by everyone, what the file was by nobody. */
export const removeFileHandler = handleCommand(removeFile, async (context, { proposalId, fileId, reason }) => {
  const { trx, districtId, actor, effectiveOn, perform } = context
  const proposal = await store.holdProposal(trx, districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  const { files } = await listFilesOf(context, proposalId)
  if (!files.some((file) => file.fileId === fileId)) return refuse({ kind: 'file-not-found' })
  const hidden = await perform(hideFile, { fileId, reason })
  if (!hidden.ok) return hidden
  const role = roleUsed(removeFile.permission, actor)
  await office.addModeration(trx, districtId, proposalId, {
    act: 'file-removed',
    fileId,
    reason,
    role,
    on: effectiveOn,
  })
  const about = { kind: 'proposal', id: proposalId }
  const to = proposal.proposedBy === null ? [] : [{ accounts: [AccountId.parse(proposal.proposedBy)] }]
  const words = {
    ko: '제안의 사진이나 파일 하나를 내렸습니다. 까닭을 확인해 주세요.',
    en: 'A file of your proposal was taken away. Please see why.',
  }
  return ok({
    reply: { proposalId },
    about: [about],
    tell: to.length === 0 ? [] : [{ kind: 'proposals.moved', to, words, about, path: `/proposals/${proposalId}` }],
  })
})
