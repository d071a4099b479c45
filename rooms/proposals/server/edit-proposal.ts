import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { editProposal } from '../contract.ts'
import { isSamePoint } from '../core/degrees.ts'
import { movePoint } from '../core/point.ts'
import { filesDiffer } from '../core/proposal-files.ts'
import * as decide from '../core/propose.ts'
import { areaOf } from '../store/point-queries.ts'
import * as store from '../store/queries.ts'
import { gatesOf } from './gates-of.ts'
import { letBeFound } from './letters-of.ts'
import { nameItemAnew } from './name-item-anew.ts'
import { listFilesOf, putFiles } from './proposal-files.ts'
import { rulesOfTracks } from './rules-of-tracks.ts'

/** What a proposal is called from now on is another name of its item. */
export const editProposalHandler = handleCommand(editProposal, async (context, input) => {
  const { trx, districtId, actor, now } = context
  const { proposalId, version, reason, files, point, ...words } = input
  const proposal = await store.holdProposal(trx, districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  if (proposal.proposedBy === null || proposal.proposedBy !== actor.accountId) {
    return refuse({ kind: 'not-own-proposal' })
  }
  const own = decide.mayDisposeOf(await gatesOf(context, proposalId))
  if (!own.ok) return own
  const versions = await store.versionsOf(trx, districtId, proposalId)
  const standing = versions[0]
  const before = standing?.point ?? null
  const placed = movePoint(point, before, await areaOf(trx, districtId))
  if (!placed.ok) return placed
  const there = await listFilesOf(context, proposalId)
  const changed =
    (['title', 'place', 'problem', 'wish'] as const).some((part) => standing?.[part] !== words[part]) ||
    !isSamePoint(before, placed.value) ||
    filesDiffer(there.files, files)
  const rules = (await rulesOfTracks(context))[proposal.track]
  const edited = decide.editProposal(proposal, { version, changed, reason }, rules, now)
  if (!edited.ok) return edited
  const put = await putFiles(context, proposalId, files)
  if (!put.ok) return put
  const next = edited.value.version
  const inPlace = next === version
  await store.writeVersion(trx, districtId, proposalId, {
    ...{ version: next, ...words, point: placed.value, reason: inPlace ? null : reason, role: null },
    writtenAt: inPlace ? proposal.submittedAt : now,
  })
  await store.changeProposal(trx, districtId, proposalId, { version: next })
  await letBeFound(context, proposalId)
  const named = await nameItemAnew(context, proposalId, { title: words.title, version: next, before: versions })
  if (!named.ok) return named
  return ok({ reply: { version: next }, about: [{ kind: 'proposal', id: proposalId }] })
})
