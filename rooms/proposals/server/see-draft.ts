import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeDraft } from '../contract.ts'
import * as store from '../store/draft-queries.ts'

/** A draft of nobody is shown to whoever has its number; one of an account to that alone. */
export const seeDraftHandler = handleQuery(seeDraft, async ({ trx, districtId, actor }, { proposalId }) => {
  const { accountId } = actor
  const named = proposalId === null ? null : await store.findDraft(trx, districtId, proposalId)
  const shown = named !== null && (named.accountId === null || named.accountId === accountId) ? named : null
  const own = shown ?? (accountId === null ? null : await store.draftOf(trx, districtId, accountId))
  return ok({ draft: own === null ? null : { proposalId: own.proposalId, words: own.words, savedAt: own.savedAt } })
})
