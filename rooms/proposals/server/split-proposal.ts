import { handleCommand } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { splitProposal } from '../contract-split.ts'
import * as decide from '../core/split.ts'
import * as store from '../store/queries.ts'
import { putReach, reachesOf } from '../store/reach-queries.ts'
import { addParts } from '../store/split-queries.ts'
import { supportersOf } from '../store/support-queries.ts'
import { letBeFound } from './letters-of.ts'

/** Each part is an item of its own that came from the whole, and stands where that stood; support stays with the whole. */
export const splitProposalHandler = handleCommand(splitProposal, async (context, { proposalId, reason, parts }) => {
  const { trx, districtId, actor, now, effectiveOn, perform } = context
  const whole = await store.holdProposal(trx, districtId, proposalId)
  if (whole === null) return refuse({ kind: 'proposal-not-found' })
  const split = decide.splitProposal(whole, parts)
  if (!split.ok) return split
  const ids = parts.map((part) => part.proposalId)
  if ((await store.holdProposals(trx, districtId, ids)).length > 0) return refuse({ kind: 'proposal-id-taken' })
  for (const { proposalId: id, ...words } of parts) {
    const entered = await perform(enterItem, {
      itemId: ItemId.parse(id),
      cycleId: CycleKey.parse(whole.cycleId),
      kind: 'proposal',
      title: words.title,
      enteredOn: { from: effectiveOn, to: effectiveOn, precision: 'day' },
      origin: { kind: 'split', from: [ItemId.parse(proposalId)] },
    })
    if (!entered.ok) return entered
    const begun = { id, version: 1, submittedAt: now, submittedOn: effectiveOn, supports: 0, bounces: 0, hidden: false }
    await store.insertProposal(trx, districtId, { ...whole, ...begun })
    await store.writeVersion(trx, districtId, id, {
      ...words,
      ...{ version: 1, point: null, reason: null, role: null, writtenAt: now },
    })
    await letBeFound(context, id)
  }
  const [reach] = await reachesOf(trx, districtId, [ItemId.parse(proposalId)])
  if (reach !== undefined) {
    // Our share was one of the whole; that of a part is written anew.
    for (const id of ids) await putReach(trx, districtId, { ...reach, itemId: ItemId.parse(id), share: null })
  }
  const role = roleUsed(splitProposal.permission, actor)
  await addParts(trx, districtId, proposalId, ids, { reason, role, on: effectiveOn })
  await store.changeProposal(trx, districtId, proposalId, { state: 'split', due_on: null, ended_on: effectiveOn })
  const supporters = await supportersOf(trx, districtId, proposalId)
  const told = new Set([...(whole.proposedBy === null ? [] : [whole.proposedBy]), ...supporters])
  const about = { kind: 'proposal', id: proposalId }
  return ok({
    reply: { proposalId, parts: ids },
    about: [about, ...ids.map((id) => ({ kind: 'proposal', id }))],
    tell: [
      {
        kind: 'proposals.merged',
        to: [{ accounts: [...told].map((id) => AccountId.parse(id)) }],
        words: {
          ko: '제안하거나 공감한 제안이 여럿으로 나뉘었습니다. 까닭을 확인해 주세요.',
          en: 'A proposal that you made or support was split. Please see why.',
        },
        ...{ about, path: `/proposals/${proposalId}` },
      },
    ],
  })
})
