import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { CodeRequest, SentWithinHour } from '../core/sign-in-code.ts'
import type { IdentityTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<IdentityTables>()

/** Lets those who ask for a code for one contact at the same moment go one after the other. */
export async function holdContact(trx: Trx, districtId: DistrictId, contactIndex: string): Promise<void> {
  const place = `code ${districtId} ${contactIndex}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.execute(trx)
}

/** The same for those who ask from one network address; taken after the contact's, so that nobody waits in a ring. */
export async function holdAddress(trx: Trx, districtId: DistrictId, addressIndex: string): Promise<void> {
  const place = `code from ${districtId} ${addressIndex}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.execute(trx)
}

/** What was sent since a moment to a contact, whichever key's number it is found by, and for a network address. */
export async function sentSince(
  trx: Trx,
  districtId: DistrictId,
  asked: { readonly contact: readonly string[]; readonly address: string | null; readonly since: Instant },
): Promise<SentWithinHour> {
  const sent = tables(trx)
    .selectFrom('sign_in_code')
    .where('district_id', '=', districtId)
    .where('sent_at', '>', asked.since)
    .select((is) => is.fn.sum<number | null>('sent').as('sent'))
  const toContact = await sent
    .select((is) => is.fn.max<Instant | null>('sent_at').as('last'))
    .where('contact_index', 'in', asked.contact)
    .executeTakeFirstOrThrow()
  const fromAddress = await sent.where('address_index', '=', asked.address).executeTakeFirstOrThrow()
  return {
    toContact: toContact.sent ?? 0,
    fromAddress: fromAddress.sent ?? 0,
    lastToContact: toContact.last,
  }
}

export interface NewCode extends Omit<CodeRequest, 'tries' | 'provenAt'> {
  readonly contactIndex: string
  readonly addressIndex: string | null
}

/** Keeps what was asked for; false when this browser has asked under the same secret before. */
export async function insertCode(trx: Trx, districtId: DistrictId, code: NewCode): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('sign_in_code')
    .values({
      district_id: districtId,
      request_hash: code.requestHash,
      use: code.use,
      channel: code.channel,
      contact: code.contact,
      contact_index: code.contactIndex,
      account_id: code.accountId,
      address_index: code.addressIndex,
      code_hash: code.codeHash,
      sent: 1,
      sent_at: code.sentAt,
      ends_at: code.endsAt,
      tries: 0,
      proven_at: null,
    })
    .onConflict((same) => same.doNothing())
    .returning('request_hash')
    .executeTakeFirst()
  return inserted !== undefined
}

const codeRow = (trx: Trx, districtId: DistrictId, requestHash: string) =>
  tables(trx)
    .selectFrom('sign_in_code')
    .select([
      'request_hash as requestHash',
      'use',
      'channel',
      'contact',
      'account_id as accountId',
      'code_hash as codeHash',
      'sent_at as sentAt',
      'ends_at as endsAt',
      'tries',
      'proven_at as provenAt',
    ])
    .where('district_id', '=', districtId)
    .where('request_hash', '=', requestHash)

export const findCode = async (trx: Trx, districtId: DistrictId, requestHash: string): Promise<CodeRequest | null> =>
  (await codeRow(trx, districtId, requestHash).executeTakeFirst()) ?? null

/** Holds a request until the end, so that no two tries are counted as one. */
export const holdCode = async (trx: Trx, districtId: DistrictId, requestHash: string): Promise<CodeRequest | null> =>
  (await codeRow(trx, districtId, requestHash).forUpdate().executeTakeFirst()) ?? null

/** Puts a new code in the place of the one before, whose tries no longer count. */
export async function replaceCode(
  trx: Trx,
  districtId: DistrictId,
  code: Pick<CodeRequest, 'requestHash' | 'codeHash' | 'sentAt' | 'endsAt'>,
): Promise<void> {
  await tables(trx)
    .updateTable('sign_in_code')
    .set((is) => ({
      code_hash: code.codeHash,
      sent_at: code.sentAt,
      ends_at: code.endsAt,
      sent: is('sent', '+', 1),
      tries: 0,
    }))
    .where('district_id', '=', districtId)
    .where('request_hash', '=', code.requestHash)
    .execute()
}

export async function countTry(trx: Trx, districtId: DistrictId, requestHash: string): Promise<void> {
  await tables(trx)
    .updateTable('sign_in_code')
    .set((is) => ({ tries: is('tries', '+', 1) }))
    .where('district_id', '=', districtId)
    .where('request_hash', '=', requestHash)
    .execute()
}

/** How many wrong codes were typed for a contact since a moment, whichever key's number it is found by. */
export async function wrongSince(
  trx: Trx,
  districtId: DistrictId,
  contactIndexes: readonly string[],
  since: Instant,
): Promise<number> {
  const { wrong } = await tables(trx)
    .selectFrom('wrong_code')
    .select((is) => is.fn.sum<number | null>('wrong').as('wrong'))
    .where('district_id', '=', districtId)
    .where('contact_index', 'in', contactIndexes)
    .where('since', '>', since)
    .executeTakeFirstOrThrow()
  return wrong ?? 0
}

/** Counts a wrong code for a contact, from the first one of its day on. */
export async function countWrong(
  trx: Trx,
  districtId: DistrictId,
  contactIndex: string,
  { now, dayAgo }: { readonly now: Instant; readonly dayAgo: Instant },
): Promise<void> {
  await forgetWrong(trx, districtId, dayAgo)
  await tables(trx)
    .insertInto('wrong_code')
    .values({ district_id: districtId, contact_index: contactIndex, wrong: 1, since: now })
    .onConflict((same) =>
      same.columns(['district_id', 'contact_index']).doUpdateSet((is) => ({ wrong: is('wrong_code.wrong', '+', 1) })),
    )
    .execute()
}

/** Forgets the wrong codes of a day that began before a moment. */
export async function forgetWrong(trx: Trx, districtId: DistrictId, before: Instant): Promise<void> {
  await tables(trx)
    .deleteFrom('wrong_code')
    .where('district_id', '=', districtId)
    .where('since', '<=', before)
    .execute()
}

/** Writes that the right code was typed; what it was sent to stays until its holder has joined. */
export async function proveCode(
  trx: Trx,
  districtId: DistrictId,
  requestHash: string,
  provenAt: Instant,
): Promise<void> {
  await tables(trx)
    .updateTable('sign_in_code')
    .set({ proven_at: provenAt })
    .where('district_id', '=', districtId)
    .where('request_hash', '=', requestHash)
    .execute()
}

/** Uses a code up: it opens nothing any more, and the contact is gone from here. */
export async function useCode(trx: Trx, districtId: DistrictId, requestHash: string): Promise<void> {
  await tables(trx)
    .updateTable('sign_in_code')
    .set({ contact: null })
    .where('district_id', '=', districtId)
    .where('request_hash', '=', requestHash)
    .execute()
}

/** Uses up every code that was sent to a contact; that they were sent still counts. */
export async function useCodesOf(trx: Trx, districtId: DistrictId, contactIndexes: readonly string[]): Promise<void> {
  await tables(trx)
    .updateTable('sign_in_code')
    .set({ contact: null })
    .where('district_id', '=', districtId)
    .where('contact_index', 'in', contactIndexes)
    .execute()
}

/** Forgets what was asked for before a moment, and gives how many it was. */
export async function forgetCodes(trx: Trx, districtId: DistrictId, before: Instant): Promise<number> {
  const { numDeletedRows } = await tables(trx)
    .deleteFrom('sign_in_code')
    .where('district_id', '=', districtId)
    .where('sent_at', '<=', before)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

export async function deleteCodes(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .deleteFrom('sign_in_code')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}
