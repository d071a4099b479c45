import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Enrolment, EnrolmentId } from '../core/enrolment.ts'
import type { IdentityTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<IdentityTables>()

export async function insertEnrolment(
  trx: Trx,
  districtId: DistrictId,
  enrolment: Omit<Enrolment, 'handedOver' | 'endedAt'>,
  tokenHash: string | null,
): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('enrolment')
    .values({
      district_id: districtId,
      enrolment_id: enrolment.enrolmentId,
      account_id: enrolment.accountId,
      kind: enrolment.kind,
      reason: enrolment.reason,
      opened_by: enrolment.openedBy,
      opened_at: enrolment.openedAt,
      approved_by: enrolment.approvedBy,
      token_hash: tokenHash,
      ends_at: enrolment.endsAt,
      ended_at: null,
    })
    .onConflict((same) => same.columns(['district_id', 'enrolment_id']).doNothing())
    .returning('enrolment_id')
    .executeTakeFirst()
  return inserted !== undefined
}

const enrolments = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('enrolment')
    .select([
      'enrolment_id as enrolmentId',
      'account_id as accountId',
      'kind',
      'reason',
      'opened_by as openedBy',
      'opened_at as openedAt',
      'approved_by as approvedBy',
      (is) => is('token_hash', 'is not', null).$castTo<boolean>().as('handedOver'),
      'ends_at as endsAt',
      'ended_at as endedAt',
    ])
    .where('district_id', '=', districtId)

/** Holds an enrolment until the end, so that it is used or approved once. */
export async function holdEnrolment(trx: Trx, districtId: DistrictId, id: EnrolmentId): Promise<Enrolment | null> {
  const row = await enrolments(trx, districtId).where('enrolment_id', '=', id).forUpdate().executeTakeFirst()
  return row ?? null
}

export async function holdEnrolmentByToken(
  trx: Trx,
  districtId: DistrictId,
  tokenHash: string,
): Promise<Enrolment | null> {
  const row = await enrolments(trx, districtId).where('token_hash', '=', tokenHash).forUpdate().executeTakeFirst()
  return row ?? null
}

export async function findEnrolmentByToken(
  trx: Trx,
  districtId: DistrictId,
  tokenHash: string,
): Promise<Enrolment | null> {
  const row = await enrolments(trx, districtId).where('token_hash', '=', tokenHash).executeTakeFirst()
  return row ?? null
}

/** The enrolments that still hold, the latest first. */
export const openEnrolments = (trx: Trx, districtId: DistrictId, now: Instant): Promise<Enrolment[]> =>
  enrolments(trx, districtId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .orderBy('opened_at', 'desc')
    .orderBy('enrolment_id')
    .execute()

export async function approveEnrolment(
  trx: Trx,
  districtId: DistrictId,
  approved: {
    readonly enrolmentId: EnrolmentId
    readonly by: AccountId
    readonly tokenHash: string
    readonly endsAt: Instant
  },
): Promise<void> {
  await tables(trx)
    .updateTable('enrolment')
    .set({ approved_by: approved.by, token_hash: approved.tokenHash, ends_at: approved.endsAt })
    .where('district_id', '=', districtId)
    .where('enrolment_id', '=', approved.enrolmentId)
    .execute()
}

/** Ends one enrolment: it was taken back. */
export async function endOneEnrolment(
  trx: Trx,
  districtId: DistrictId,
  enrolmentId: EnrolmentId,
  at: Instant,
): Promise<void> {
  await tables(trx)
    .updateTable('enrolment')
    .set({ ended_at: at })
    .where('district_id', '=', districtId)
    .where('enrolment_id', '=', enrolmentId)
    .execute()
}

/** Ends every enrolment of an account that still holds: one was used, or the account is gone. */
export async function endEnrolments(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  at: Instant,
): Promise<void> {
  await tables(trx)
    .updateTable('enrolment')
    .set({ ended_at: at })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
}
