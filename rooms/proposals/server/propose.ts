import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { propose } from '../contract.ts'
import { daysOfUnowned, draftBookmark } from '../core/draft.ts'
import { placePoint } from '../core/point.ts'
import * as drafts from '../store/draft-queries.ts'
import { areaOf } from '../store/point-queries.ts'
import { putFiles } from './proposal-files.ts'
import { receiveProposal } from './receive-proposal.ts'

/** What somebody sends is no draft any more, and the office is told. */
export const proposeHandler = handleCommand(propose, async (context, input) => {
  const { trx, districtId, actor, effectiveOn } = context
  const { proposalId, category, dongId, track, files, point, ...words } = input
  const placed = placePoint(point, await areaOf(trx, districtId))
  if (!placed.ok) return placed
  const received = await receiveProposal(context, {
    ...{ id: proposalId, track: track ?? 'policy', category, dongId, words, point: placed.value },
    ...{ proposedBy: actor.accountId, on: effectiveOn },
  })
  if (!received.ok) return received
  const put = files.length === 0 ? ok(null) : await putFiles(context, proposalId, files)
  if (!put.ok) return put
  if (actor.accountId !== null) await drafts.endDraftsOf(trx, districtId, actor.accountId, null)
  await drafts.endUnownedDraft(trx, districtId, proposalId)
  const about = { kind: 'proposal', id: proposalId }
  return ok({
    reply: { proposalId },
    bookmark: { of: draftBookmark, id: proposalId, days: daysOfUnowned, ends: true },
    about: [about],
    tell: [
      {
        kind: 'proposals.received',
        to: [{ role: 'secretariat', unit: null }],
        words: { ko: '새 제안이 들어왔습니다.', en: 'A new proposal has come in.' },
        about,
        path: `/proposals/${proposalId}`,
      },
    ],
  })
})
