import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { ProposalId } from '../core/proposal.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

/** Adds a supporter; false where that person supports it already. */
export async function addSupport(
  trx: Trx,
  districtId: DistrictId,
  { proposalId, accountId, at }: { proposalId: ProposalId; accountId: AccountId; at: Instant },
): Promise<boolean> {
  const added = await tables(trx)
    .insertInto('proposal_support')
    .values({ district_id: districtId, proposal_id: proposalId, account_id: accountId, supported_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('account_id')
    .executeTakeFirst()
  return added !== undefined
}

/** Takes a supporter away; false where that person does not support it. */
export async function removeSupport(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  accountId: AccountId,
): Promise<boolean> {
  const removed = await tables(trx)
    .deleteFrom('proposal_support')
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .where('account_id', '=', accountId)
    .returning('account_id')
    .executeTakeFirst()
  return removed !== undefined
}

/** Counts one more or one less, and tells how many there are now: the row is held, so each count is told to one alone. */
export async function count(trx: Trx, districtId: DistrictId, proposalId: ProposalId, by: 1 | -1): Promise<number> {
  const counted = await tables(trx)
    .updateTable('proposal')
    .set((is) => ({ supports: is('supports', '+', by) }))
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .returning('supports')
    .executeTakeFirstOrThrow()
  return counted.supports
}

export async function isSupporting(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  accountId: AccountId,
): Promise<boolean> {
  const found = await tables(trx)
    .selectFrom('proposal_support')
    .select('account_id')
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return found !== undefined
}

/** Everybody who supports a proposal, for telling them; no page and no reply is given this. */
export async function supportersOf(trx: Trx, districtId: DistrictId, proposalId: ProposalId): Promise<string[]> {
  const rows = await tables(trx)
    .selectFrom('proposal_support')
    .select('account_id')
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .orderBy('account_id')
    .execute()
  return rows.map(({ account_id }) => account_id)
}

/** Whoever supported any of some proposals supports another, once; how many persons these are. */
export async function joinSupports(
  trx: Trx,
  districtId: DistrictId,
  from: readonly ProposalId[],
  into: ProposalId,
): Promise<number> {
  const joined = await tables(trx)
    .insertInto('proposal_support')
    .columns(['district_id', 'proposal_id', 'account_id', 'supported_at'])
    .expression((is) =>
      is
        .selectFrom('proposal_support')
        .select((one) => [
          'district_id',
          sql.val(into).$castTo<ProposalId>().as('proposal_id'),
          'account_id',
          one.fn.min('supported_at').as('supported_at'),
        ])
        .where('district_id', '=', districtId)
        .where('proposal_id', 'in', from)
        .groupBy(['district_id', 'account_id']),
    )
    .executeTakeFirst()
  return Number(joined.numInsertedOrUpdatedRows ?? 0)
}
