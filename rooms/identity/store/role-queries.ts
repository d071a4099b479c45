import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { RoleProposal, RoleProposalId } from '../core/role-proposal.ts'
import type { RoleReview } from '../core/role-review.ts'
import { readUnit, writeUnit } from '../core/role-unit.ts'
import type { IdentityTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<IdentityTables>()

/** Keeps a proposal; false when its id is taken, or one for the same role of the account waits already. */
export async function insertProposal(
  trx: Trx,
  districtId: DistrictId,
  proposal: Omit<RoleProposal, 'decision'>,
): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('role_proposal')
    .values({
      district_id: districtId,
      proposal_id: proposal.proposalId,
      account_id: proposal.accountId,
      role: proposal.role,
      unit: writeUnit(proposal.unit),
      granted_from: proposal.from,
      granted_until: proposal.until,
      reason: proposal.reason,
      proposed_by: proposal.proposedBy,
      proposed_on: proposal.proposedOn,
      decided_by: null,
      decision: null,
      decided_on: null,
    })
    .onConflict((same) => same.doNothing())
    .returning('proposal_id')
    .executeTakeFirst()
  return inserted !== undefined
}

const proposals = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('role_proposal')
    .select([
      'proposal_id as proposalId',
      'account_id as accountId',
      'role',
      'unit',
      'granted_from as from',
      'granted_until as until',
      'reason',
      'proposed_by as proposedBy',
      'proposed_on as proposedOn',
      'decision',
    ])
    .where('district_id', '=', districtId)

/** Holds a proposal until the end, so that it is decided once. */
export async function holdProposal(trx: Trx, districtId: DistrictId, id: RoleProposalId): Promise<RoleProposal | null> {
  const row = await proposals(trx, districtId).where('proposal_id', '=', id).forUpdate().executeTakeFirst()
  return row === undefined ? null : readProposal(row)
}

const readProposal = <Row extends { readonly unit: string }>({ unit, ...row }: Row) => ({
  ...row,
  unit: readUnit(unit),
})

/** The proposals that wait for a decision, the oldest first. */
export async function waitingProposals(trx: Trx, districtId: DistrictId): Promise<RoleProposal[]> {
  const waiting = proposals(trx, districtId).where('decision', 'is', null)
  return (await waiting.orderBy('proposed_on').orderBy('proposal_id').execute()).map(readProposal)
}

export async function decideProposal(
  trx: Trx,
  districtId: DistrictId,
  decided: {
    readonly proposalId: RoleProposalId
    readonly decision: NonNullable<RoleProposal['decision']>
    readonly by: AccountId
    readonly on: LocalDate
  },
): Promise<void> {
  await tables(trx)
    .updateTable('role_proposal')
    .set({ decision: decided.decision, decided_by: decided.by, decided_on: decided.on })
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', decided.proposalId)
    .execute()
}

/** Takes away what was proposed for an account and waits: there is nobody any more who could hold it. */
export async function deleteWaitingProposals(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .deleteFrom('role_proposal')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('decision', 'is', null)
    .execute()
}

/** Keeps that somebody looked at a role on a day; twice on one day is once. */
export async function insertReview(
  trx: Trx,
  districtId: DistrictId,
  review: RoleReview & { readonly by: AccountId },
): Promise<void> {
  await tables(trx)
    .insertInto('role_review')
    .values({
      district_id: districtId,
      account_id: review.accountId,
      role: review.role,
      reviewed_on: review.on,
      reviewed_by: review.by,
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** When each role was last looked at. */
export async function latestReviews(trx: Trx, districtId: DistrictId): Promise<RoleReview[]> {
  const rows = await tables(trx)
    .selectFrom('role_review')
    .select((review) => ['account_id', 'role', review.fn.max('reviewed_on').as('on')])
    .where('district_id', '=', districtId)
    .groupBy(['account_id', 'role'])
    .orderBy('account_id')
    .orderBy('role')
    .execute()
  return rows.map((row) => ({ accountId: row.account_id, role: row.role, on: row.on }))
}
