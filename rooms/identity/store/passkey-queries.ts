import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Passkey, PasskeysHeld } from '../core/passkey.ts'
import type { IdentityTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<IdentityTables>()

/** A passkey with what its answers are checked against. */
export interface KeptPasskey extends Passkey {
  readonly accountId: AccountId
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
}

/** Keeps a passkey; false when it stands already, here or for another account. */
export async function insertPasskey(trx: Trx, districtId: DistrictId, passkey: KeptPasskey): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('passkey')
    .values({
      district_id: districtId,
      credential_id: passkey.credentialId,
      account_id: passkey.accountId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: jsonb(passkey.transports),
      label: passkey.label,
      registered_at: passkey.registeredAt,
      last_used_at: passkey.lastUsedAt,
    })
    .onConflict((same) => same.doNothing())
    .returning('credential_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** The passkeys of an account, the oldest first. */
export const passkeysOf = (trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<KeptPasskey[]> =>
  passkeys(trx, districtId)
    .where('account_id', '=', accountId)
    .orderBy('registered_at')
    .orderBy('credential_id')
    .execute()

/** Holds one passkey until the end, so that two answers with one counter are not both taken. */
export async function holdPasskey(trx: Trx, districtId: DistrictId, credentialId: string): Promise<KeptPasskey | null> {
  const row = await passkeys(trx, districtId)
    .where('credential_id', '=', credentialId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row ?? null
}

const passkeys = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('passkey')
    .select([
      'credential_id as credentialId',
      'account_id as accountId',
      'public_key as publicKey',
      'counter',
      'transports',
      'label',
      'registered_at as registeredAt',
      'last_used_at as lastUsedAt',
    ])
    .where('district_id', '=', districtId)

export async function usePasskey(
  trx: Trx,
  districtId: DistrictId,
  used: { readonly credentialId: string; readonly counter: number; readonly at: Instant },
): Promise<void> {
  await tables(trx)
    .updateTable('passkey')
    .set({ counter: used.counter, last_used_at: used.at })
    .where('district_id', '=', districtId)
    .where('credential_id', '=', used.credentialId)
    .execute()
}

export async function deletePasskey(trx: Trx, districtId: DistrictId, credentialId: string): Promise<void> {
  await tables(trx)
    .deleteFrom('passkey')
    .where('district_id', '=', districtId)
    .where('credential_id', '=', credentialId)
    .execute()
}

export async function deletePasskeys(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .deleteFrom('passkey')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}

/** Marks a challenge as answered; false when it was already. Challenges past their end are forgotten. */
export async function spendChallenge(
  trx: Trx,
  districtId: DistrictId,
  challenge: { readonly hash: string; readonly endsAt: Instant; readonly now: Instant },
): Promise<boolean> {
  await tables(trx)
    .deleteFrom('spent_challenge')
    .where('district_id', '=', districtId)
    .where('ends_at', '<=', challenge.now)
    .execute()
  const spent = await tables(trx)
    .insertInto('spent_challenge')
    .values({ district_id: districtId, challenge_hash: challenge.hash, ends_at: challenge.endsAt })
    .onConflict((same) => same.doNothing())
    .returning('challenge_hash')
    .executeTakeFirst()
  return spent !== undefined
}

/** Replaces the recovery codes of an account by new ones, as keyed hashes. */
export async function replaceCodes(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  codes: { readonly hashes: readonly string[]; readonly madeAt: Instant },
): Promise<void> {
  await tables(trx)
    .deleteFrom('recovery_code')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
  if (codes.hashes.length === 0) return
  await tables(trx)
    .insertInto('recovery_code')
    .values(
      codes.hashes.map((hash) => ({
        district_id: districtId,
        code_hash: hash,
        account_id: accountId,
        made_at: codes.madeAt,
      })),
    )
    .execute()
}

export async function countCodes(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<number> {
  const row = await tables(trx)
    .selectFrom('recovery_code')
    .select((codes) => codes.fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Uses a recovery code up; the account it belonged to, or null when there is no such code. */
export async function takeCode(trx: Trx, districtId: DistrictId, codeHash: string): Promise<AccountId | null> {
  const row = await tables(trx)
    .deleteFrom('recovery_code')
    .where('district_id', '=', districtId)
    .where('code_hash', '=', codeHash)
    .returning('account_id')
    .executeTakeFirst()
  return row?.account_id ?? null
}

/** How many passkeys each account has that has any, and when the latest was made. */
export async function countPasskeys(trx: Trx, districtId: DistrictId): Promise<Record<string, PasskeysHeld>> {
  const rows = await tables(trx)
    .selectFrom('passkey')
    .select((passkey) => [
      'account_id',
      passkey.fn.countAll<number>().as('count'),
      passkey.fn.max('registered_at').as('latest'),
    ])
    .where('district_id', '=', districtId)
    .groupBy('account_id')
    .orderBy('account_id')
    .execute()
  return Object.fromEntries(rows.map(({ account_id, count, latest }) => [account_id, { count, latest }]))
}
