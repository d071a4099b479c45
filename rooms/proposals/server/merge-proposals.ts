import { handleCommand } from '#kernel/handler.ts'
import { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { mergeProposals } from '../contract-office.ts'
import * as decide from '../core/merge.ts'
import { isReached } from '../core/propose.ts'
import * as store from '../store/queries.ts'
import { joinSupports, supportersOf } from '../store/support-queries.ts'
import { dueOn } from './due-on.ts'
import { letBeFound } from './letters-of.ts'
import { rulesOfTracks } from './rules-of-tracks.ts'

/** Makes one proposal of several (융합): an item of its own that came from theirs, supported by every person once. */
export const mergeProposalsHandler = handleCommand(mergeProposals, async (context, input) => {
  const { trx, districtId, now, effectiveOn, perform } = context
  const { proposalId, from: wanted, ...words } = input
  const from = [...new Set(wanted)]
  if ((await store.findProposal(trx, districtId, proposalId)) !== null) return refuse({ kind: 'proposal-id-taken' })
  const found = await store.holdProposals(trx, districtId, from)
  const merged = decide.mergeProposals(from, found)
  if (!merged.ok) return merged
  const { track, furthest, ...unchanged } = merged.value
  const entered = await perform(enterItem, {
    itemId: ItemId.parse(proposalId),
    cycleId: CycleKey.parse(furthest.cycleId),
    kind: 'proposal',
    title: words.title,
    enteredOn: { from: effectiveOn, to: effectiveOn, precision: 'day' },
    origin: { kind: 'merged', from: from.map((id) => ItemId.parse(id)) },
  })
  if (!entered.ok) return entered
  const lastSupport =
    found
      .flatMap(({ supportUntil }) => supportUntil ?? [])
      .toSorted()
      .at(-1) ?? null
  await store.insertProposal(trx, districtId, {
    ...furthest,
    ...{ id: proposalId, track, version: 1, submittedAt: now, submittedOn: effectiveOn, supportUntil: lastSupport },
    ...{ proposedBy: null, supports: 0, hidden: false, ...unchanged },
  })
  await store.writeVersion(trx, districtId, proposalId, {
    version: 1,
    ...words,
    point: null,
    reason: null,
    role: null,
    writtenAt: now,
  })
  await letBeFound(context, proposalId)
  const supports = await joinSupports(trx, districtId, from, proposalId)
  const rules = (await rulesOfTracks(context))[track]
  const reached = furthest.state === 'supporting' && isReached(supports, rules, null)
  await store.changeProposal(trx, districtId, proposalId, {
    supports,
    ...(reached
      ? { state: 'received', reached_on: effectiveOn, due_on: await dueOn(context, effectiveOn, rules.clock) }
      : {}),
  })
  for (const { id } of found) {
    await store.changeProposal(trx, districtId, id, {
      ...{ state: 'merged', merged_into: proposalId, due_on: null, ended_on: effectiveOn },
    })
  }
  const proposers = found.flatMap(({ proposedBy }) => proposedBy ?? [])
  const told = new Set([...proposers, ...(await supportersOf(trx, districtId, proposalId))])
  const about = { kind: 'proposal', id: proposalId }
  return ok({
    reply: { proposalId, supports },
    about: [about, ...from.map((id) => ({ kind: 'proposal', id }))],
    tell: [
      {
        kind: 'proposals.merged',
        to: [{ accounts: [...told].map((id) => AccountId.parse(id)) }],
        words: {
          ko: '제안하거나 공감한 제안이 다른 제안과 하나로 융합되었습니다.',
          en: 'A proposal that you made or support was merged with another.',
        },
        ...{ about, path: `/proposals/${proposalId}` },
      },
    ],
  })
})
