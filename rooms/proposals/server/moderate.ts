import { handleCommand } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { concealItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { moderate } from '../contract-office.ts'
import * as decide from '../core/moderation.ts'
import { removeLetters } from '../store/list-queries.ts'
import * as office from '../store/office-queries.ts'
import * as store from '../store/queries.ts'
import { letBeFound } from './letters-of.ts'
import { showFilesTo } from './proposal-files.ts'

/** A hidden proposal keeps its place and its reason in public; its words and its files are not shown, nor the names of its item. */
export const moderateHandler = handleCommand(moderate, async (context, { proposalId, act, reason }) => {
  const { trx, districtId, actor, effectiveOn } = context
  const proposal = await store.holdProposal(trx, districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  const moderated = decide.moderate(proposal.hidden, act)
  if (!moderated.ok) return moderated
  const role = roleUsed(moderate.permission, actor)
  await office.addModeration(trx, districtId, proposalId, { act, fileId: null, reason, role, on: effectiveOn })
  await store.changeProposal(trx, districtId, proposalId, { hidden: act === 'hidden' })
  const shown = await showFilesTo(context, proposalId, act === 'hidden' ? 'office' : 'everyone')
  if (!shown.ok) return shown
  const concealed = await context.perform(concealItem, {
    itemId: ItemId.parse(proposalId),
    concealed: act === 'hidden',
  })
  if (!concealed.ok) return concealed
  if (act === 'hidden') await removeLetters(trx, districtId, proposalId)
  else await letBeFound(context, proposalId)
  const about = { kind: 'proposal', id: proposalId }
  const words =
    act === 'hidden'
      ? { ko: '제안이 가려졌습니다. 까닭을 확인해 주세요.', en: 'Your proposal was hidden. Please see why.' }
      : { ko: '가려졌던 제안이 다시 보입니다.', en: 'Your proposal is shown again.' }
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
