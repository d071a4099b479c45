import { handleCommand } from '#kernel/handler.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { keepDraft } from '../contract.ts'
import { daysOfUnowned, draftBookmark } from '../core/draft.ts'
import * as store from '../store/draft-queries.ts'
import { findProposal } from '../store/queries.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Keeps one draft of each account: the last one written. Those that nobody came back to end. What comes after its proposal
 * was sent is no draft any more.
 */
export const keepDraftHandler = handleCommand(keepDraft, async ({ trx, districtId, actor, now }, input) => {
  const { proposalId, ...words } = input
  const { accountId } = actor
  if ((await findProposal(trx, districtId, proposalId)) !== null) return refuse({ kind: 'proposal-id-taken' })
  const kept = await store.findDraft(trx, districtId, proposalId)
  if (kept !== null && kept.accountId !== null && kept.accountId !== accountId) {
    return refuse({ kind: 'draft-of-another' })
  }
  const before = Instant.parse(new Date(Date.parse(now) - daysOfUnowned * day).toISOString())
  await store.endUnownedBefore(trx, districtId, before)
  if (accountId !== null) await store.endDraftsOf(trx, districtId, accountId, proposalId)
  await store.putDraft(trx, districtId, { proposalId, accountId, words, savedAt: now })
  // What stands under an account is found by it; a stranger's browser has to find it again.
  const bookmark = { of: draftBookmark, id: proposalId, days: daysOfUnowned }
  return ok({
    ...{ reply: { savedAt: now }, about: [] },
    bookmark: accountId === null ? bookmark : { ...bookmark, ends: true },
  })
})
