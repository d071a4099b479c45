import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { SessionMethod } from '../core/session.ts'
import type { IdentityTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<IdentityTables>()

export interface Session {
  readonly tokenHash: string
  readonly accountId: AccountId
  readonly begunAt: Instant
  readonly endsAt: Instant
  readonly method: SessionMethod
  /** When its person last proved who they are; null while nothing was proven. */
  readonly provenAt: Instant | null
}

/** Keeps a session just begun, and forgets those of the account that have ended. */
export async function insertSession(trx: Trx, districtId: DistrictId, session: Session): Promise<void> {
  await tables(trx)
    .deleteFrom('session')
    .where('district_id', '=', districtId)
    .where('account_id', '=', session.accountId)
    .where('ends_at', '<=', session.begunAt)
    .execute()
  await tables(trx)
    .insertInto('session')
    .values({
      district_id: districtId,
      token_hash: session.tokenHash,
      account_id: session.accountId,
      begun_at: session.begunAt,
      ends_at: session.endsAt,
      method: session.method,
      proven_at: session.provenAt,
    })
    .execute()
}

/** A session that has not ended. */
export async function findSession(
  trx: Trx,
  districtId: DistrictId,
  tokenHash: string,
  now: Instant,
): Promise<Session | null> {
  const row = await openSessions(trx, districtId, now).where('token_hash', '=', tokenHash).executeTakeFirst()
  return row ?? null
}

/** The sessions of an account that have not ended, the latest first. */
export const sessionsOf = (trx: Trx, districtId: DistrictId, accountId: AccountId, now: Instant): Promise<Session[]> =>
  openSessions(trx, districtId, now)
    .where('account_id', '=', accountId)
    .orderBy('begun_at', 'desc')
    .orderBy('token_hash')
    .execute()

const openSessions = (trx: Trx, districtId: DistrictId, now: Instant) =>
  tables(trx)
    .selectFrom('session')
    .select([
      'token_hash as tokenHash',
      'account_id as accountId',
      'begun_at as begunAt',
      'ends_at as endsAt',
      'method',
      'proven_at as provenAt',
    ])
    .where('district_id', '=', districtId)
    .where('ends_at', '>', now)

/** Writes that the person of a session has just proved who they are. */
export async function proveSession(
  trx: Trx,
  districtId: DistrictId,
  tokenHash: string,
  provenAt: Instant,
): Promise<void> {
  await tables(trx)
    .updateTable('session')
    .set({ proven_at: provenAt })
    .where('district_id', '=', districtId)
    .where('token_hash', '=', tokenHash)
    .execute()
}

export async function deleteSession(trx: Trx, districtId: DistrictId, tokenHash: string): Promise<void> {
  await tables(trx)
    .deleteFrom('session')
    .where('district_id', '=', districtId)
    .where('token_hash', '=', tokenHash)
    .execute()
}

/** Ends every session of an account, but for one that is to stay. */
export async function deleteSessions(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  staying: string | null = null,
): Promise<void> {
  const ended = tables(trx)
    .deleteFrom('session')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
  await (staying === null ? ended : ended.where('token_hash', '!=', staying)).execute()
}
