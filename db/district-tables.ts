import type { ClientBase } from 'pg'
import { sharedTables } from './tables-across-districts.ts'
import { type CopiedTable, tablesInOrder } from './tables-of.ts'

/**
 * What holds only in the house where it was made: sessions, and whatever opens one. Whoever needs them makes them anew.
 * Passkeys too: a browser uses one at no other address, but a forged one signs for any, and would let in whoever put it
 * into the file. Waiting messages carry codes to sign in with.
 */
export const leftBehind: readonly string[] = [
  'enrolment',
  'message',
  'passkey',
  'provider_identity',
  'recovery_code',
  'session',
  'sign_in_code',
  'spent_challenge',
]

/** The tables that go with a district, parents first: every table there is but those that are named. */
export async function districtTables(client: ClientBase): Promise<readonly CopiedTable[]> {
  const stays = new Set([...sharedTables, ...leftBehind])
  return (await tablesInOrder(client)).filter(({ name }) => !stays.has(name))
}
