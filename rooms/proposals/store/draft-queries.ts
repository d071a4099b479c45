import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { DraftWords } from '../core/draft.ts'
import type { ProposalId } from '../core/proposal.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

export interface KeptDraft {
  readonly proposalId: ProposalId
  readonly accountId: string | null
  readonly words: DraftWords
  readonly savedAt: Instant
}

/** Writes a draft, in the place of the one with its number. */
export async function putDraft(trx: Trx, districtId: DistrictId, draft: KeptDraft): Promise<void> {
  const set = { account_id: draft.accountId, words: jsonb(draft.words), saved_at: draft.savedAt }
  await tables(trx)
    .insertInto('proposal_draft')
    .values({ district_id: districtId, proposal_id: draft.proposalId, ...set })
    .onConflict((conflict) => conflict.columns(['district_id', 'proposal_id']).doUpdateSet(set))
    .execute()
}

export async function findDraft(trx: Trx, districtId: DistrictId, proposalId: ProposalId): Promise<KeptDraft | null> {
  const row = await tables(trx)
    .selectFrom('proposal_draft')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst()
  return row === undefined
    ? null
    : { proposalId: row.proposal_id, accountId: row.account_id, words: row.words, savedAt: row.saved_at }
}

export async function draftOf(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<KeptDraft | null> {
  const row = await tables(trx)
    .selectFrom('proposal_draft')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row === undefined
    ? null
    : { proposalId: row.proposal_id, accountId: row.account_id, words: row.words, savedAt: row.saved_at }
}

/** Ends the draft of an account, whatever its number; `but` is kept. */
export async function endDraftsOf(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  but: ProposalId | null,
): Promise<void> {
  await tables(trx)
    .deleteFrom('proposal_draft')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .$if(but !== null, (found) => found.where('proposal_id', '!=', but as ProposalId))
    .execute()
}

/** Ends the draft of a visitor that has been sent. */
export async function endUnownedDraft(trx: Trx, districtId: DistrictId, proposalId: ProposalId): Promise<void> {
  await tables(trx)
    .deleteFrom('proposal_draft')
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .where('account_id', 'is', null)
    .execute()
}

/** Ends what nobody's account holds and nobody came back to. */
export async function endUnownedBefore(trx: Trx, districtId: DistrictId, before: Instant): Promise<void> {
  await tables(trx)
    .deleteFrom('proposal_draft')
    .where('district_id', '=', districtId)
    .where('account_id', 'is', null)
    .where('saved_at', '<', before)
    .execute()
}
